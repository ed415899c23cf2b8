package org.greenlane.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.revisions.Comparison;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.Signature;
import org.greenlane.revisions.StoredRows;

import org.springframework.stereotype.Component;

/**
 * Adds the sources that focal points name, where the portal does not have them yet.
 */
@Component
class SourceRows {

	/**
	 * The grade of what an administration itself tells, unless an editor judges
	 * otherwise.
	 */
	static final String OFFICIAL = "A";

	/**
	 * The grade of what readers see before an editor looked at it.
	 */
	static final String UNCHECKED = "C";

	private final Proposable kinds;

	private final StoredRows stored;

	private final Revisions revisions;

	SourceRows(Proposable kinds, StoredRows stored, Revisions revisions) {
		this.kinds = kinds;
		this.stored = stored;
		this.revisions = revisions;
	}

	/** What is wrong with a source: {@code url}, {@code title} or both. */
	List<String> problems(ProposalSource source) {
		if (source.url().isEmpty()) {
			return List.of("url");
		}
		return row(source, OFFICIAL).stream()
			.flatMap((row) -> this.revisions.compare(sources(), List.of(row)).problems().stream())
			.map(Problem::column)
			.distinct()
			.toList();
	}

	/** Whether the portal does not have a source yet. */
	boolean isNew(ProposalSource source) {
		return row(source, OFFICIAL).isPresent();
	}

	/**
	 * Adds a source in the caller's transaction.
	 * @return what came of it; nothing where the portal has it already, or none is named
	 */
	Optional<Comparison> add(ProposalSource source, String grade, Signature signature) {
		return row(source, grade).map((row) -> this.revisions.apply(sources(), List.of(row), signature));
	}

	private Optional<GivenRow> row(ProposalSource source, String grade) {
		String url = source.url();
		if (url.isEmpty() || this.stored.find(sources(), url).isPresent()) {
			return Optional.empty();
		}
		return Optional
			.of(new GivenRow(0, Map.of("url", url, "title", source.title(), "grade", grade), Optional.empty()));
	}

	private KeptFile sources() {
		return this.kinds.anyKind("sources");
	}

}
