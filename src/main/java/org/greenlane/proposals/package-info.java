/**
 * What focal points and new releases would change, and what editors decide about it.
 *
 * <p>
 * A <em>proposal</em> is about one row of one kind of an economy, there already or new,
 * with its source. A focal point's is a draft, sent, withdrawn and taken up again, and in
 * the end decided: accepted, accepted in part or declined, field by field. What is
 * accepted is applied by {@link org.greenlane.revisions.Revisions}. A newly shipped
 * version of a row that a person edited files one by itself, once. Before it is sent,
 * only the focal points of its economy see a proposal, afterwards editors too.
 * <p>
 * Once a year focal points are asked to <em>confirm</em> what is older than 24 months.
 */
@NullMarked
@ApplicationModule(displayName = "Proposals", allowedDependencies = { "web", "dataset", "history", "mail", "revisions",
		"forms", "sources", "economies", "accounts" })
package org.greenlane.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
