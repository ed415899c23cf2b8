/**
 * Reports of meetings as the public reads them. A <em>report</em> has <em>versions</em>:
 * the original, <em>revisions</em> (Rev.1, all languages together) and
 * <em>corrections</em> (Corr.1, of one language). A version is a draft until it is
 * <em>submitted</em>, which seals its texts; somebody who wrote none of them
 * <em>approves</em> it; it is published once it is approved and its hour has come, and
 * then stays as it is, at an address made of its <em>symbol</em>. A report that turns out
 * to be wrong is <em>withdrawn</em> with a reason, or <em>removed</em>.
 * <p>
 * All of these are facts with their time; {@link org.greenlane.reports.ReportState}
 * follows from them and the clock, and is stored nowhere. Drafts are a module above.
 */
@NullMarked
@ApplicationModule(displayName = "Reports", allowedDependencies = { "accounts", "aeo", "catalogue", "economies",
		"files", "history", "listings", "meetings", "organisations", "texts", "web" })
package org.greenlane.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
