/**
 * Where reports are written. A <em>draft</em> is the text of a report in one language;
 * every save of it is a <em>revision</em>, kept, and whoever saves says which revision
 * they started from: where somebody else has saved meanwhile, both texts are shown and
 * nothing is lost. A translation <em>follows</em> a text of the source, the one that it
 * was made from, and is behind by what was changed in the source since.
 * <p>
 * <em>Notes</em> are for editors alone. A <em>speaker link</em> shows one section to the
 * person it is about, who may leave a remark. Submitting, approving and publishing are
 * verbs of {@link org.greenlane.reports.Publishing}; here are their pages and letters.
 */
@NullMarked
@ApplicationModule(displayName = "Drafts of reports",
		allowedDependencies = { "accounts", "catalogue", "files", "mail", "meetings", "reports", "texts", "web" })
package org.greenlane.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
