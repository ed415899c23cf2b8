package org.greenlane.composer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallPart;
import org.greenlane.calls.CallText;
import org.greenlane.calls.Composition;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What readers are told.
 */
@Component
class TextsForm implements PartForm {

	private static final int LONGEST_LINE = 160;

	@Override
	public CallPart part() {
		return CallPart.TEXTS;
	}

	@Override
	public Typed write(Composition composition) {
		Typed typed = new Typed().with("language", composition.languages().stream().map(Language::tag).toList());
		for (CallText name : CallText.values()) {
			typed.with(name.slug(), composition.text(name));
		}
		return typed.with("email", composition.email());
	}

	@Override
	public Composition read(Typed typed, Composition composition, Map<String, String> problems) {
		List<Language> languages = Stream.of(Language.values())
			.filter((language) -> typed.has("language", language.tag()))
			.toList();
		if (languages.isEmpty()) {
			problems.put("language", "composer.problem.language");
		}
		Map<CallText, LocalText> texts = new EnumMap<>(CallText.class);
		for (CallText name : CallText.values()) {
			texts.put(name, typed.text(name.slug()));
			for (Language language : Language.values()) {
				String field = name.slug() + "." + language.tag();
				if (name.line() && typed.one(field).length() > LONGEST_LINE) {
					problems.put(field, "composer.problem.line");
				}
			}
		}
		String email = typed.one("email").strip();
		if (!email.isEmpty() && !email.matches("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+")) {
			problems.put("email", "questions.problem.email");
		}
		return composition.withTexts(languages, texts, email);
	}

	@Override
	public void offer(Call call, Typed typed, Model model) {
		model.addAttribute("texts", CallText.values());
	}

}
