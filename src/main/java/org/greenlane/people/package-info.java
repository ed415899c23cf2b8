/**
 * Who has which role, and how they come to it: administrators grant and withdraw roles
 * and invite by letter. An <em>invitation</em> is for one address and one role; it is
 * open for fourteen days, then accepted (by whoever signs in with that address),
 * withdrawn or expired. The letter opens nothing by itself. Whoever has signed in before
 * is given the role at once, and told.
 */
@NullMarked
@ApplicationModule(displayName = "People", allowedDependencies = { "accounts", "economies", "history", "mail", "web" })
package org.greenlane.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
