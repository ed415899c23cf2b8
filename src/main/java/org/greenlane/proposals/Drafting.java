package org.greenlane.proposals;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.RowChange;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.StoredRow;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a focal point writes a proposal, sends it, and takes it back.
 */
@Component
class Drafting {

	private final Proposals proposals;

	private final Proposable kinds;

	private final OwnRows rows;

	private final NewKeys keys;

	private final Applying applying;

	private final SourceRows sources;

	private final Revisions revisions;

	private final ProposalLetters letters;

	private final Events events;

	private final Clock clock;

	Drafting(Proposals proposals, Proposable kinds, OwnRows rows, NewKeys keys, Applying applying, SourceRows sources,
			Revisions revisions, ProposalLetters letters, Events events, Clock clock) {
		this.proposals = proposals;
		this.kinds = kinds;
		this.rows = rows;
		this.keys = keys;
		this.applying = applying;
		this.sources = sources;
		this.revisions = revisions;
		this.letters = letters;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins a draft with the cells of its first form.
	 * @param key the row that it is about; empty for one that is not there yet and has no
	 * code
	 */
	@Transactional
	public UUID start(KeptFile file, String economy, String key, Map<String, String> cells, SignedIn by) {
		Optional<StoredRow> stored = this.rows.find(file, economy, key);
		String code = key.isEmpty() ? this.keys.of(file, economy, cells) : key;
		Subject subject = new Subject(file.kind(), code, name(file, economy, stored, cells, code), economy,
				stored.isEmpty());
		UUID id = this.proposals.start(subject, by.id(), this.clock.instant());
		Proposal started = this.proposals.find(id).orElseThrow();
		this.proposals.writeFields(started, subject.name(), changes(file, stored, cells), this.clock.instant());
		return id;
	}

	/** Saves what the form says, right or wrong. */
	@Transactional
	public void write(Proposal seen, Map<String, String> cells) {
		KeptFile file = this.kinds.kind(seen.kind());
		Optional<StoredRow> stored = this.applying.now(seen);
		this.proposals.writeFields(seen, name(file, seen.economy().orElseThrow(), stored, cells, seen.key()),
				changes(file, stored, cells), this.clock.instant());
	}

	@Transactional
	public void tellSource(Proposal seen, ProposalSource source) {
		this.proposals.writeSource(seen, source, this.clock.instant());
	}

	/**
	 * Sends it to the editors, compared with what is stored by now.
	 * @return whether it was sent; not where something is wrong with it
	 */
	@Transactional
	public boolean send(Proposal seen, SignedIn by) {
		KeptFile file = this.kinds.kind(seen.kind());
		Map<String, String> proposed = proposed(seen);
		List<ProposedField> fields = changes(file, this.applying.now(seen), proposed);
		if (fields.isEmpty() || !problemsOfFields(seen).isEmpty() || !problemsOfSource(seen).isEmpty()) {
			return false;
		}
		this.proposals.send(seen, fields, by.id(), this.clock.instant());
		this.events.add(EventKind.PROPOSED, Optional.of(by.id()), seen.id().toString(),
				Map.of("kind", seen.kind(), "row", seen.key(), "economy", seen.economy().orElseThrow()));
		this.letters.tellEditors(seen, by);
		return true;
	}

	@Transactional
	public void withdraw(Proposal seen) {
		if (!seen.state().mayBecome(ProposalState.WITHDRAWN)) {
			throw new OptimisticLockingFailureException("It is decided");
		}
		this.proposals.withdraw(seen, this.clock.instant());
	}

	@Transactional
	public void takeUp(Proposal seen) {
		this.proposals.takeUp(seen, this.clock.instant());
	}

	/** What is wrong with the cells that a focal point is asked. */
	@Transactional(readOnly = true)
	public List<Problem> problemsOfFields(Proposal draft) {
		Set<String> asked = Proposable.asked(this.kinds.kind(draft.kind()))
			.stream()
			.map(Field::column)
			.collect(Collectors.toSet());
		Map<String, String> proposed = proposed(draft);
		Stream<Problem> foreign = Stream.ofNullable(proposed.get("programme_id"))
			.filter((code) -> !code.isEmpty() && !this.rows.programmes(draft.economy().orElseThrow()).contains(code))
			.map((code) -> Problem.of("", 0, "programme_id", "unknown", code, "programmes"));
		Stream<Problem> ofCells = this.applying.problems(draft, proposed)
			.stream()
			.filter((problem) -> problem.column().isEmpty()
					|| Stream.of(problem.column().split(", ")).anyMatch(asked::contains));
		return Stream.concat(foreign, ofCells).distinct().toList();
	}

	/** The fields of the second step that are to be mended. */
	@Transactional(readOnly = true)
	public List<String> problemsOfSource(Proposal draft) {
		return this.sources.problems(draft.source());
	}

	private Map<String, String> proposed(Proposal proposal) {
		return Proposable.cells(Optional.empty(), this.proposals.fields(proposal.id()));
	}

	/**
	 * The cells that say something else than what is stored, as they were typed where
	 * they are wrong.
	 */
	private List<ProposedField> changes(KeptFile file, Optional<StoredRow> stored, Map<String, String> cells) {
		Map<String, String> canonical = this.revisions.compare(file, List.of(GivenRow.of(0, cells)))
			.rows()
			.stream()
			.findFirst()
			.map(RowChange::cells)
			.orElse(Map.of());
		return Proposable.asked(file)
			.stream()
			.map(Field::column)
			.filter(cells::containsKey)
			.map((column) -> ProposedField.of(column,
					stored.map((row) -> row.cells().getOrDefault(column, "")).orElse(""),
					canonical.getOrDefault(column, cells.getOrDefault(column, ""))))
			.filter((field) -> !field.before().equals(field.proposed()))
			.toList();
	}

	private String name(KeptFile file, String economy, Optional<StoredRow> stored, Map<String, String> cells,
			String key) {
		Map<String, String> row = new LinkedHashMap<>(cells);
		row.put(Proposable.ECONOMY, economy);
		row.put(Proposable.keyColumn(file), key);
		return this.rows.called(file, key, stored.map(StoredRow::cells).orElse(row));
	}

}
