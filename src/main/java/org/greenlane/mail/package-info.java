/**
 * Letters by e-mail. A <em>letter</em> is written into the outbox in the transaction of
 * what it tells of, and delivered afterwards, at least once: a server that is down delays
 * it, and it is given up with a reason after two days, or when the server refuses it for
 * good. What it says is a template with words from the bundles, in the language of whom
 * it goes to.
 */
@NullMarked
@ApplicationModule(displayName = "Mail", allowedDependencies = { "web" })
package org.greenlane.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
