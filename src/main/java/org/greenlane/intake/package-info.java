/**
 * What the secretariat sees of a call's applications: how many there are, the list with
 * filters and search, downloads, who may have sent twice, letters to those who have a
 * draft, and figures.
 * <p>
 * Of a <em>draft</em> that was never sent it shows that it exists, and never what it
 * says. What was sent is read from the newest sealed version: as it is sealed, the
 * database notes its <em>words</em>, by which it is found, and its <em>traits</em> (plain
 * name, website, mail address …), by which two applications may come from the same
 * people; both go with an erasure. That is a hint with its reason, and excludes nobody.
 * <p>
 * A <em>round</em> is one letter to everybody who has a draft: asked for by the
 * secretariat, or by the clock a week and a day before the deadline, or because the
 * deadline was moved. Whoever takes part in a call sees nothing here of what others sent
 * to it.
 */
@NullMarked
@ApplicationModule(displayName = "Intake", allowedDependencies = { "accounts", "applications", "calls", "charts",
		"economies", "history", "listings", "mail", "questions", "web" })
package org.greenlane.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
