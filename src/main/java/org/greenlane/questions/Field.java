package org.greenlane.questions;

import java.util.List;
import java.util.Optional;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A question as one reader meets it: for the fragment {@code field(field)} of the
 * template {@code questions/field}, wherever it is asked.
 *
 * @param id the name of the input, and the beginning of the ids beside it
 * @param type what kind of input, as {@link QuestionType#slug()} says
 * @param label the question
 * @param hint what helps to answer it, or empty
 * @param lang the language of label and hint where it is not the page's, else empty
 * @param required whether it must be answered
 * @param words the limit of a long text; 0 for none
 * @param options what may be chosen
 * @param values what was typed or chosen, as it was
 * @param problem what is wrong with that
 */
public record Field(String id, String type, String label, String hint, String lang, boolean required, int words,
		List<Option> options, List<String> values, Optional<AnswerProblem> problem) {

	/** What was typed into an input that takes one answer. */
	public String value() {
		return this.values.isEmpty() ? "" : this.values.getFirst();
	}

	public boolean has(String option) {
		return this.values.contains(option);
	}

	/** How many words the text has now. */
	public int count() {
		return Words.count(value());
	}

	/** Whether it is a group of inputs with a legend, rather than one with a label. */
	public boolean grouped() {
		return this.type.equals("one") || this.type.equals("several") || this.type.equals("band");
	}

	/**
	 * The ids of what describes the input, for {@code aria-describedby}; null for
	 * nothing.
	 */
	public @Nullable String describedBy() {
		StringBuilder ids = new StringBuilder();
		if (this.problem.isPresent()) {
			ids.append(this.id).append("-problem ");
		}
		if (!this.hint.isEmpty()) {
			ids.append(this.id).append("-hint ");
		}
		if (this.words > 0) {
			ids.append(this.id).append("-words ");
		}
		return ids.isEmpty() ? null : ids.toString().strip();
	}

	/**
	 * Something that may be chosen.
	 *
	 * @param id what is stored
	 * @param label what is read
	 */
	public record Option(String id, String label) {

		static Option of(Choice choice, Language language) {
			return new Option(choice.id(), choice.label().in(language));
		}

	}

}
