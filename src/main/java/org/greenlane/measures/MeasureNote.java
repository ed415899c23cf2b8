package org.greenlane.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes what an economy does for small firms as plain text that can be pasted into a
 * note, with its legal basis and its sources.
 */
@Component
class MeasureNote {

	private final MessageSource messages;

	private final Clock clock;

	MeasureNote(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The text for one economy.
	 * @param portal the portal's address with its language, such as
	 * {@code https://greenlane.example/en}
	 */
	String of(MeasureCode code, EconomyMeasures economy, String portal, Language language) {
		StringBuilder text = new StringBuilder("%s – %s\n".formatted(economy.name(), code.label()));
		economy.measures().forEach((measure) -> append(text, measure, language));
		for (LegalTexts.LegalText programme : economy.programmes()) {
			append(text, "law", programme, programme.legalBasis(), programme.legalBasisSources(), portal, language);
			append(text, "eligibility", programme, programme.eligibility(), programme.eligibilitySources(), portal,
					language);
		}
		String address = "%s/aeo/measures/%s#%s".formatted(portal, code.slug(), economy.iso2());
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		text.append(words(language, "from", address, PartialDate.parse(today.toString()).in(language)));
		return text.toString();
	}

	private void append(StringBuilder text, EconomyMeasures.Measure measure, Language language) {
		text.append("• ").append(measure.description());
		if (measure.note() != null) {
			text.append(" – ").append(measure.note());
		}
		text.append(" (").append(since(measure.since(), language));
		String money = measure.money(language);
		if (money != null) {
			text.append("; ").append(money);
		}
		text.append("). ").append(sources(measure.sources(), language)).append('\n');
	}

	private void append(StringBuilder text, String key, LegalTexts.LegalText programme, @Nullable String said,
			List<SourceLink> sources, String portal, Language language) {
		if (said != null) {
			text.append(words(language, key, programme.name(), said))
				.append(' ')
				.append(sources.isEmpty() ? words(language, "source", portal + "/aeo/programmes/" + programme.code())
						: sources(sources, language))
				.append('\n');
		}
	}

	private String since(@Nullable PartialDate date, Language language) {
		return (date != null) ? words(language, "since", date.in(language)) : words(language, "since.unknown");
	}

	private String sources(List<SourceLink> sources, Language language) {
		return words(language, "source",
				sources.stream()
					.map((source) -> "%s [%s], %s".formatted(source.title(), source.grade(), source.url()))
					.collect(Collectors.joining("; ")));
	}

	private String words(Language language, String key, Object... arguments) {
		Locale locale = language.locale();
		return this.messages.getMessage("measures.measures.copy." + key, arguments, locale);
	}

}
