/**
 * Forms by which editors keep the data, row by row. A row is opened with the
 * <em>version</em> that the editor sees; saved on another one it is <em>stale</em>, and
 * becomes a <em>contest</em> that shows field by field what is stored now, what was typed
 * and what had been seen, and is saved again on the newest version.
 */
@NullMarked
@ApplicationModule(displayName = "Editing", allowedDependencies = { "accounts", "dataset", "economies", "forms",
		"history", "listings", "revisions", "web" })
package org.greenlane.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
