package org.greenlane.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.dataset.Problem;
import org.greenlane.revisions.Field;
import org.greenlane.web.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a cell as one says it beside a field: the messages for files
 * speak of files.
 */
@Component
class ProblemWords {

	private static final String SOURCES = "sources.sources";

	private final MessageSource messages;

	ProblemWords(MessageSource messages) {
		this.messages = messages;
	}

	FieldProblem of(Problem problem, Optional<Field> field) {
		boolean source = problem.reason().equals("unknown")
				&& field.flatMap(Field::table).filter(SOURCES::equals).isPresent();
		String reason = problem.reason() + (source ? "Source" : "");
		Locale locale = Language.current().locale();
		Object[] arguments = problem.arguments().stream().map((argument) -> labelled(argument, locale)).toArray();
		String text = this.messages.getMessage(
				new DefaultMessageSourceResolvable(
						new String[] { "forms.problem." + reason, "dataset.problem." + problem.reason() }, arguments),
				locale);
		String sentence = text.substring(0, 1).toUpperCase(locale) + text.substring(1);
		return new FieldProblem(sentence, source ? problem.arguments().stream().findFirst() : Optional.empty());
	}

	/** Sums name the columns that are added up. */
	private String labelled(String argument, Locale locale) {
		if (!argument.contains(" + ")) {
			return argument;
		}
		return Stream.of(argument.split(" \\+ "))
			.map((column) -> this.messages.getMessage("dataset.field." + column, null, column, locale))
			.collect(Collectors.joining(" + "));
	}

	/** The columns that a problem is about: of the first one the field is shown. */
	static List<String> columns(Problem problem) {
		return Stream.of(problem.column().split(", ")).filter((column) -> !column.isEmpty()).toList();
	}

}
