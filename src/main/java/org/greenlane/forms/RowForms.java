package org.greenlane.forms;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.revisions.Field;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Makes the fields of a form out of what a kind of rows says of its cells, in the
 * reader's language.
 */
@Component
public class RowForms {

	private final CellWords words;

	private final ProblemWords problems;

	private final MessageSource messages;

	RowForms(CellWords words, ProblemWords problems, MessageSource messages) {
		this.words = words;
		this.problems = problems;
		this.messages = messages;
	}

	/**
	 * A form.
	 * @param shown the fields that it has, of those of the kind
	 * @param cells what they say: what is stored, or what was typed
	 * @param seen what is stored, or was when the form was first shown
	 * @param isNew whether the row is not there yet, so that its key can be written
	 * @param problems what is wrong with the cells
	 */
	public RowForm of(KeptFile file, List<Field> shown, Map<String, String> cells, Map<String, String> seen,
			boolean isNew, Collection<Problem> problems) {
		List<RowForm.Placed> fields = shown.stream()
			.map((field) -> new RowForm.Placed(FieldGroup.of(field), field(file, field, cells, seen, isNew, problems)))
			.toList();
		List<FieldProblem> others = problems.stream()
			.filter((problem) -> shown.stream().noneMatch((field) -> isOf(field, problem)))
			.map((problem) -> this.problems.of(problem, Optional.empty()))
			.toList();
		return new RowForm(file.kind(), fields, others);
	}

	private FormField field(KeptFile file, Field field, Map<String, String> cells, Map<String, String> seen,
			boolean isNew, Collection<Problem> problems) {
		String cell = cells.getOrDefault(field.column(), "");
		List<Choice> choices = this.words.choices(file, field);
		Control control = Control.of(field, !choices.isEmpty(), cell);
		return new FormField(field.column(), label(file, field), hint(file, field), control, cell, field.elements(cell),
				seen.getOrDefault(field.column(), ""), withUnknown(choices, field.elements(cell)), field.required(),
				field.key() && !isNew, this.words.of(file, field, cell),
				problems.stream()
					.filter((problem) -> isOf(field, problem))
					.map((problem) -> this.problems.of(problem, Optional.of(field)))
					.toList());
	}

	/** What is no choice and says something is shown all the same. */
	private static List<Choice> withUnknown(List<Choice> choices, List<String> elements) {
		if (choices.isEmpty()) {
			return choices;
		}
		Stream<Choice> others = elements.stream()
			.filter((element) -> choices.stream().noneMatch((choice) -> choice.value().equals(element)))
			.map((element) -> new Choice(element, element));
		return Stream.concat(choices.stream(), others).toList();
	}

	private static boolean isOf(Field field, Problem problem) {
		return ProblemWords.columns(problem).stream().findFirst().filter(field.column()::equals).isPresent();
	}

	/** What a field is called. */
	public String label(KeptFile file, Field field) {
		return message("forms.field.%s.%s".formatted(file.kind(), field.column()), "dataset.field." + field.column());
	}

	private String hint(KeptFile file, Field field) {
		return message("forms.hint.%s.%s".formatted(file.kind(), field.column()), "forms.hint." + field.column(),
				"dataset.hint." + field.column(), "dataset.hint." + field.expected());
	}

	private String message(String... codes) {
		Locale locale = Language.current().locale();
		return this.messages.getMessage(new DefaultMessageSourceResolvable(codes), locale);
	}

}
