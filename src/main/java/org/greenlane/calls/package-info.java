/**
 * Calls of the Small Business Champions: what the secretariat composes, and where a call
 * stands.
 * <p>
 * A call is a <em>composition</em> (texts in three languages, tracks, rules, rubric,
 * form, publication, dates) and a few <em>facts</em>: when it was published, when judging
 * began, when it was decided, announced or cancelled. Its <em>phase</em> is computed from
 * both and the database's clock at each request and is stored nowhere:
 * {@code DRAFT → UPCOMING → OPEN → SCREENING → JUDGING → DECIDED → ANNOUNCED}, and
 * {@code CANCELLED} from any before {@code DECIDED}. The clock opens and closes a call;
 * people do the rest.
 * <p>
 * What applicants rely on freezes when the call opens. From then on a deadline moves only
 * later, with a reason, and a mistake is mended by a dated <em>notice</em>.
 */
@NullMarked
@ApplicationModule(displayName = "Calls",
		allowedDependencies = { "accounts", "economies", "history", "questions", "web" })
package org.greenlane.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
