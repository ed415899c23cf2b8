package org.greenlane.questions;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.greenlane.economies.Economies;
import org.greenlane.questions.Field.Option;
import org.greenlane.web.Language;

import org.springframework.stereotype.Component;

/**
 * Makes fields of questions.
 */
@Component
public class Fields {

	private final Economies economies;

	Fields(Economies economies) {
		this.economies = economies;
	}

	/**
	 * A question for one reader.
	 * @param question the question, with its choices
	 * @param required whether it must be answered
	 * @param words the limit of a long text; 0 for none
	 * @param values what was typed so far
	 * @param problem what is wrong with that
	 */
	public Field of(Question question, boolean required, int words, List<String> values,
			Optional<AnswerProblem> problem, Language language) {
		String lang = (question.label().languageFor(language) == language) ? ""
				: question.label().languageFor(language).tag();
		return new Field(question.id(), question.type().slug(), question.label().in(language),
				question.hint().in(language), lang, required, words, options(question, language), List.copyOf(values),
				problem);
	}

	private List<Option> options(Question question, Language language) {
		if (question.type() == QuestionType.ECONOMY) {
			Comparator<Object> alphabet = Collator.getInstance(language.locale());
			return this.economies.findAll()
				.stream()
				.map((one) -> new Option(one.getIso2(), one.getName().in(language)))
				.sorted(Comparator.comparing(Option::label, alphabet))
				.toList();
		}
		return question.choices().stream().map((choice) -> Option.of(choice, language)).toList();
	}

}
