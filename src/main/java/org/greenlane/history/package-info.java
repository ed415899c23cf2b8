/**
 * What happened, for ever. Two tables that are only added to: every <em>change</em> of
 * data, written by database triggers with who made it and why, so that imports and
 * statements typed by hand leave one too; and <em>events</em>, which are what people did
 * besides changing data: signing in, granting a role, deciding, exporting.
 * <p>
 * The portal works as a database role that can read both, add events, and nothing more.
 * Neither holds a name or an e-mail address: people are their identifier.
 */
@NullMarked
@ApplicationModule(displayName = "History", allowedDependencies = "web")
package org.greenlane.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
