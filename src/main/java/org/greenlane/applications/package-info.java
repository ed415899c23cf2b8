/**
 * Applications to a call, from the applicant's side. An <em>application</em> has one
 * <em>working copy</em>, which is saved with every page, and <em>sealed versions</em>,
 * which are what was sent and never change. Its state says whether anything counts:
 * {@code DRAFT → SUBMITTED ⇄ WITHDRAWN}. Sending seals the working copy as it stands; the
 * version that was sent before counts until then, and no failure takes it away. The
 * newest version that was sealed by the cut-off counts, whatever the working copy says
 * later.
 * <p>
 * A version is two canonical texts: the <em>personal part</em> (everything that was typed
 * freely), which erasure replaces by a tombstone, and the <em>content</em>, which holds
 * the hash of the other. The database refuses to change either. A <em>reference</em> is
 * what people call an application once something was sent. A <em>collaborator</em> was
 * invited by letter and works on the same copy.
 * <p>
 * Deadlines are judged by the database's clock, within the transaction that depends on
 * them. What others decide about an application (screening, clarification, outcome) is
 * not here but in the modules above.
 */
@NullMarked
@ApplicationModule(displayName = "Applications",
		allowedDependencies = { "accounts", "calls", "economies", "files", "history", "mail", "questions", "web" })
package org.greenlane.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
