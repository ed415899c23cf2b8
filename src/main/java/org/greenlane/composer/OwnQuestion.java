package org.greenlane.composer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.FormQuestion;
import org.greenlane.questions.Choice;
import org.greenlane.questions.ChoicesFrom;
import org.greenlane.questions.Question;
import org.greenlane.questions.QuestionType;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

/**
 * A question as its form has it. Its choices are typed one a line, in each language as
 * many.
 *
 * @param question what was read
 * @param words the limit of a new long text
 * @param problems what is wrong, by the name of the field
 */
record OwnQuestion(Question question, int words, Map<String, String> problems) {

	private static final int USUAL_WORDS = 100;

	static Typed write(Question question) {
		return new Typed().with("type", question.type().slug())
			.with("label", question.label())
			.with("hint", question.hint())
			.with("choices", new LocalText(lines(question, Language.EN), lines(question, Language.FR),
					lines(question, Language.ES)));
	}

	private static String lines(Question question, Language language) {
		return question.choices()
			.stream()
			.map((choice) -> (choice.label().languageFor(language) == language) ? choice.label().in(language) : "")
			.collect(Collectors.joining("\n"));
	}

	/**
	 * Reads what was typed.
	 * @param before the question until now, whose id, type and, if it is of the bank,
	 * texts stay
	 */
	static OwnQuestion read(Typed typed, Optional<Question> before, Call call) {
		Map<String, String> problems = new LinkedHashMap<>();
		QuestionType type = before.map(Question::type).orElseGet(() -> type(typed, problems));
		boolean banked = before.filter((one) -> !one.own()).isPresent();
		LocalText label = banked ? before.get().label() : typed.text("label");
		if (!banked && !typed.isWritten("label")) {
			problems.put("label.en", "composer.problem.label");
		}
		List<String> taken = call.composition().form().questions().map(FormQuestion::id).toList();
		String id = before.map(Question::id).orElseGet(() -> Ids.of("", own(label), taken));
		List<Choice> choices = type.hasChoices() ? choices(typed, problems) : List.of();
		Question question = new Question(id, before.map(Question::group).orElse(Question.OWN), type, label,
				banked ? before.get().hint() : typed.text("hint"), choices,
				before.map(Question::choicesFrom).orElse(ChoicesFrom.QUESTION));
		return new OwnQuestion(question, (type == QuestionType.LONG_TEXT) ? USUAL_WORDS : 0, problems);
	}

	/** The form with this question: in its place, or at the end of a page. */
	CallForm into(CallForm form, String page) {
		if (form.question(this.question.id()).isEmpty()) {
			return FormMoves.with(form, new FormQuestion(this.question, false, this.words, List.of(), List.of()), page);
		}
		return new CallForm(form.steps()
			.stream()
			.map((step) -> step.asking(step.questions()
				.stream()
				.map((asked) -> asked.id().equals(this.question.id()) ? new FormQuestion(this.question,
						asked.required(), asked.words(), asked.onlyTracks(), asked.onlyEntityTypes()) : asked)))
			.toList());
	}

	private static LocalText own(LocalText label) {
		return new LocalText("own-" + label.en(), label.fr(), label.es());
	}

	private static QuestionType type(Typed typed, Map<String, String> problems) {
		return Stream.of(QuestionType.values())
			.filter((one) -> one.slug().equals(typed.one("type")))
			.findFirst()
			.orElseGet(() -> {
				problems.put("type", "composer.problem.type");
				return QuestionType.TEXT;
			});
	}

	private static List<Choice> choices(Typed typed, Map<String, String> problems) {
		List<String> en = lines(typed.one("choices.en"));
		List<String> fr = lines(typed.one("choices.fr"));
		List<String> es = lines(typed.one("choices.es"));
		int most = Math.max(en.size(), Math.max(fr.size(), es.size()));
		if (most < 2) {
			problems.put("choices.en", "composer.problem.choices");
		}
		else if (!Stream.of(en, fr, es).allMatch((lines) -> lines.isEmpty() || lines.size() == most)) {
			problems.put("choices.en", "composer.problem.lines");
		}
		return IntStream.range(0, most)
			.mapToObj((i) -> new Choice("c" + (i + 1), new LocalText(at(en, i), at(fr, i), at(es, i))))
			.toList();
	}

	private static List<String> lines(String typed) {
		return typed.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	private static String at(List<String> lines, int i) {
		return (i < lines.size()) ? lines.get(i) : "";
	}

}
