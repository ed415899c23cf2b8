/**
 * Files by which editors change many rows at once. An <em>upload</em> is received,
 * checked in the background, and then shows what it would do: it is applied as a whole,
 * or given up. One with a problem cannot be applied; one whose rows were changed
 * meanwhile is <em>outdated</em> and checked again.
 */
@NullMarked
@ApplicationModule(displayName = "Uploads",
		allowedDependencies = { "accounts", "dataset", "files", "history", "listings", "revisions", "web" })
package org.greenlane.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
