/**
 * What changed in the public data, for everybody: a list by economy and kind, and a feed.
 * A <em>change</em> is one field of one row, old and new, or a whole row that was added
 * or removed; it tells how it came about and why, but never who did it. Administrators
 * also see who, and what people did besides.
 */
@NullMarked
@ApplicationModule(displayName = "Changes", allowedDependencies = { "accounts", "dataset", "economies", "feeds",
		"history", "listings", "revisions", "web" })
package org.greenlane.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
