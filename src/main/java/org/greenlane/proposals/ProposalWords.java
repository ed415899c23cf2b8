package org.greenlane.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.forms.CellWords;
import org.greenlane.forms.RowForm;
import org.greenlane.forms.RowForms;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.StoredRow;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What pages say of proposals, in the reader's language.
 */
@Component
class ProposalWords {

	private final Proposable kinds;

	private final CellWords words;

	private final RowForms forms;

	private final Economies economies;

	private final People people;

	private final MessageSource messages;

	ProposalWords(Proposable kinds, CellWords words, RowForms forms, Economies economies, People people,
			MessageSource messages) {
		this.kinds = kinds;
		this.words = words;
		this.forms = forms;
		this.economies = economies;
		this.people = people;
		this.messages = messages;
	}

	/** Such as “AEO programme: AEO”. */
	String heading(String kind, String name) {
		return message("proposals.what", message("dataset.kind.%s.one".formatted(kind)), name);
	}

	String economy(Optional<String> iso2) {
		return iso2.flatMap(this.economies::findById)
			.map(Economy::getName)
			.map((name) -> name.in(Language.current()))
			.or(() -> iso2)
			.orElse("—");
	}

	/** Who sent a proposal, by what they call themselves. */
	String sender(Proposal proposal) {
		return proposal.milestones()
			.sentBy()
			.flatMap(this.people::find)
			.map(SignedIn::displayName)
			.filter((name) -> !name.isEmpty())
			.orElseGet(() -> message("proposals.nameless"));
	}

	/** The cells of a proposal, with what an editor says of each. */
	List<ShownCell> cells(Proposal proposal, List<ProposedField> fields, Optional<StoredRow> now,
			Map<String, Verdict> verdicts) {
		KeptFile file = this.kinds.anyKind(proposal.kind());
		Map<String, Field> known = Field.of(file).stream().collect(Collectors.toMap(Field::column, (field) -> field));
		return fields.stream().map((field) -> {
			Optional<Field> column = Optional.ofNullable(known.get(field.column()));
			String stored = (column.isPresent() || now.isEmpty())
					? now.map((row) -> row.cells().getOrDefault(field.column(), "")).orElse("")
					: file.name(now.get().cells());
			Verdict verdict = verdicts.getOrDefault(field.column(), new Verdict(field.accepted(), field.reason()));
			return new ShownCell(field.column(), column.map((one) -> label(field.column())).orElse(""),
					said(file, column, field.before()), said(file, column, stored),
					said(file, column, field.proposed()),
					verdict.accepted().map((yes) -> yes ? "accept" : "decline").orElse(""), verdict.reason(),
					column.isPresent() && !stored.equals(field.before()));
		}).toList();
	}

	/** A form of what focal points are asked, without other economies' programmes. */
	RowForm form(KeptFile file, List<Field> asked, Map<String, String> cells, Map<String, String> stored,
			List<Problem> problems) {
		return this.forms.of(file, asked, cells, stored, false, problems);
	}

	/** What is wrong, as sentences with the names of fields. */
	List<String> problems(KeptFile file, List<Problem> problems) {
		RowForm form = this.forms.of(file, Field.of(file), Map.of(), Map.of(), true, problems);
		List<String> texts = new ArrayList<>();
		form.problems().forEach((problem) -> texts.add(problem.text()));
		form.wrong().forEach((field) -> texts.add(field.label() + ": " + field.problems().getFirst().text()));
		return texts;
	}

	String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Language.current().locale());
	}

	private String label(String column) {
		return message("dataset.field." + column);
	}

	private String said(KeptFile file, Optional<Field> field, String cell) {
		return field.map((one) -> this.words.of(file, one, cell)).orElse(cell);
	}

}
