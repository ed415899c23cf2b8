/**
 * What the secretariat decides about one application: whether it takes part; and what it
 * asks the applicants before it does. A <em>verdict</em> is about one sealed version:
 * eligible, or ineligible with a reason code, which is a <em>proposal</em> until another
 * person confirms it or sends it back ({@code Screening}). A later version has no verdict
 * yet; the old one stays readable. Verdicts are reversible (<em>reopened</em>) until
 * judging begins, and nothing of one is ever deleted.
 * <p>
 * A <em>clarification</em> asks the applicants for some questions of the form again,
 * until a time of its own. What they answer is kept with each save and is sealed
 * <em>beside</em> the version, never over it ({@code Asking}, {@code Answering}). There
 * is one at a time, and none together with a verdict: whoever asks has not decided, and
 * whoever has decided reopens first.
 * <p>
 * The view {@code screening.standings} tells for each application that was ever sent (by
 * {@code application_id} and {@code call_id}): {@code version}, the newest;
 * {@code withdrawn}; {@code standing}, one of PENDING, PROPOSED (ineligible, not
 * confirmed), ELIGIBLE, INELIGIBLE, STALE (decided on an earlier version); the
 * {@code reason} code, {@code standing_at} and {@code verdict_id} of what stands;
 * {@code clarification}, one of NONE, OPEN, OVERDUE, ANSWERED, with
 * {@code clarification_due_at}. Drafts that were never sent are not in it.
 * {@link Standings} reads it, and answers whether judging may begin.
 * <p>
 * Screening is for editors and approvers, and for nobody who is party to the call
 * ({@code applications.Parties}). Erasing an applicant calls {@code screening.entomb}.
 */
@NullMarked
@ApplicationModule(displayName = "Screening", allowedDependencies = { "accounts", "applications", "calls", "composer",
		"economies", "files", "history", "mail", "questions", "web" })
package org.greenlane.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
