package org.greenlane.intake;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallForm;
import org.greenlane.economies.EconomyLabels;
import org.greenlane.listings.LabelBook;
import org.greenlane.questions.QuestionBank;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words for what figures count.
 */
@Component
class FigureLabels {

	private final LabelBook labels;

	private final QuestionBank bank;

	private final MessageSource messages;

	FigureLabels(LabelBook labels, QuestionBank bank, MessageSource messages) {
		this.labels = labels;
		this.bank = bank;
		this.messages = messages;
	}

	/** The words for one figure in the language of the page. */
	String of(Call call, Figure figure) {
		@Nullable String code = figure.code();
		if (code == null) {
			return message("intake.figures.unsaid");
		}
		return switch (figure.group()) {
			case ALL -> message("intake.figures.all");
			case ECONOMY -> this.labels.of(EconomyLabels.NAMES, code);
			case ENTITY_TYPE -> this.bank.get(CallForm.ENTITY_TYPE)
				.choice(code)
				.map((choice) -> choice.label().in(Language.current()))
				.orElse(code);
			case TRACK -> call.composition()
				.audience()
				.tracks()
				.stream()
				.filter((track) -> track.id().equals(code))
				.map((track) -> track.name().in(Language.current()))
				.findFirst()
				.orElse(code);
			case LANGUAGE -> Language.ofTag(code).map(Language::ownName).orElse(code);
			case DAY -> code;
			case HOUR -> code + ":00";
		};
	}

	String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Language.current().locale());
	}

}
