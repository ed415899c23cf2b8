package org.greenlane.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.revisions.Comparison;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.Signature;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;

import org.springframework.stereotype.Component;

/**
 * Makes a row of what is accepted of a proposal, with the source that it names, and gives
 * it to the revisions.
 */
@Component
class Applying {

	private static final String DIVIDER = " | ";

	private final Proposable kinds;

	private final StoredRows stored;

	private final SourceRows sources;

	private final Revisions revisions;

	Applying(Proposable kinds, StoredRows stored, SourceRows sources, Revisions revisions) {
		this.kinds = kinds;
		this.stored = stored;
		this.sources = sources;
		this.revisions = revisions;
	}

	/** The row as it is now. */
	Optional<StoredRow> now(Proposal proposal) {
		return this.stored.find(this.kinds.anyKind(proposal.kind()), proposal.key());
	}

	/** What would be wrong with the row, by column. */
	List<Problem> problems(Proposal proposal, Map<String, String> accepted) {
		GivenRow row = row(proposal, accepted, SourceRows.OFFICIAL, Optional.empty());
		return this.revisions.compare(file(proposal), List.of(row))
			.problems()
			.stream()
			.filter((problem) -> !isNewSource(problem, proposal))
			.toList();
	}

	/**
	 * Applies what is accepted, in the caller's transaction, which must be given up where
	 * the answer is not applicable.
	 * @param basis the version of the row that was seen
	 */
	Comparison apply(Proposal proposal, Map<String, String> accepted, String grade, Optional<String> basis,
			Signature signature) {
		return this.sources.add(proposal.source(), grade, signature)
			.filter((added) -> !added.applicable())
			.orElseGet(() -> this.revisions.apply(file(proposal), List.of(row(proposal, accepted, grade, basis)),
					signature));
	}

	private KeptFile file(Proposal proposal) {
		return this.kinds.anyKind(proposal.kind());
	}

	private GivenRow row(Proposal proposal, Map<String, String> accepted, String grade, Optional<String> basis) {
		KeptFile file = file(proposal);
		Optional<StoredRow> now = now(proposal);
		Map<String, String> cells = new LinkedHashMap<>(accepted);
		cells.put(Proposable.keyColumn(file), proposal.key());
		if (!proposal.isOfUpgrade()) {
			cells.put(Proposable.SOURCES,
					withSource(now.map((row) -> row.cells().getOrDefault(Proposable.SOURCES, "")).orElse(""),
							proposal.source().url()));
		}
		if (now.isEmpty() && !proposal.isOfUpgrade()) {
			cells.put(Proposable.GRADE, grade);
			if (Proposable.namesItsEconomy(file)) {
				cells.put(Proposable.ECONOMY, proposal.economy().orElseThrow());
			}
			programmeName(accepted).ifPresent((name) -> cells.put("programme", name));
		}
		return new GivenRow(0, cells, basis);
	}

	/** A count says beside the code of its programme how that is called. */
	private Optional<String> programmeName(Map<String, String> accepted) {
		return Optional.ofNullable(accepted.get("programme_id"))
			.flatMap((code) -> this.stored.find(this.kinds.anyKind("programmes"), code))
			.map((programme) -> programme.cells().getOrDefault("programme_name", ""));
	}

	private static String withSource(String known, String url) {
		if (url.isEmpty() || List.of(known.split(" \\| ")).contains(url)) {
			return known;
		}
		return known.isEmpty() ? url : known + DIVIDER + url;
	}

	/** It is unknown only until the proposal is accepted. */
	private static boolean isNewSource(Problem problem, Proposal proposal) {
		return problem.column().equals(Proposable.SOURCES) && problem.reason().equals("unknown")
				&& problem.arguments().contains(proposal.source().url());
	}

}
