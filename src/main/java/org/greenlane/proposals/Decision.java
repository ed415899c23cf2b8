package org.greenlane.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.greenlane.sources.Grade;

/**
 * What an editor decides about a proposal, cell by cell.
 *
 * @param verdicts by column
 * @param why the reason that everybody will read beside what is changed
 * @param grade that of a source that the portal does not have yet, and of a new row
 * @param basis the version of the stored row that the editor saw
 */
record Decision(Map<String, Verdict> verdicts, String why, String grade, String basis) {

	static final int LONGEST = 500;

	Decision {
		verdicts = Map.copyOf(verdicts);
		why = why.strip();
	}

	Verdict of(ProposedField field) {
		return this.verdicts.getOrDefault(field.column(), Verdict.NONE);
	}

	boolean accepts(ProposedField field) {
		return of(field).accepted().orElse(false);
	}

	/** The cells as they are accepted. */
	Map<String, String> accepted(List<ProposedField> fields) {
		return fields.stream()
			.filter(this::accepts)
			.collect(Collectors.toMap(ProposedField::column, ProposedField::proposed));
	}

	/** The fields with what is decided of each. */
	List<ProposedField> decided(List<ProposedField> fields) {
		return fields.stream()
			.map((field) -> new ProposedField(field.column(), field.before(), field.proposed(), of(field).accepted(),
					of(field).reason()))
			.toList();
	}

	/** What of the form has to be mended first, as its messages name it. */
	Optional<String> problem(List<ProposedField> fields) {
		if (fields.stream().map(this::of).anyMatch(Verdict::isMissing)) {
			return Optional.of("undecided");
		}
		if (fields.stream().map(this::of).anyMatch(Verdict::lacksReason)) {
			return Optional.of("reason");
		}
		if (fields.stream().anyMatch(this::accepts) && (this.why.isEmpty() || this.why.length() > LONGEST)) {
			return Optional.of("why");
		}
		boolean known = List.of(Grade.values()).stream().map(Grade::name).anyMatch(this.grade::equals);
		return known ? Optional.empty() : Optional.of("grade");
	}

}
