package org.greenlane.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallDates;
import org.greenlane.calls.CallForm;
import org.greenlane.listings.Labels;
import org.greenlane.questions.QuestionBank;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The words for what applications to a call can be told apart by: some are the question
 * bank's, some the call's own.
 */
@Component
class CallLabels {

	private final QuestionBank bank;

	CallLabels(QuestionBank bank) {
		this.bank = bank;
	}

	Labels entityTypes() {
		Map<String, LocalText> labels = new LinkedHashMap<>();
		this.bank.get(CallForm.ENTITY_TYPE).choices().forEach((choice) -> labels.put(choice.id(), choice.label()));
		return Labels.given(labels);
	}

	static boolean hasTracks(Call call) {
		return !call.composition().audience().tracks().isEmpty();
	}

	static Labels tracks(Call call) {
		Map<String, LocalText> labels = new LinkedHashMap<>();
		call.composition().audience().tracks().forEach((track) -> labels.put(track.id(), track.name()));
		return Labels.given(labels);
	}

	/** The days on which something can be sent, by the clocks of the call's zone. */
	static Labels days(Call call) {
		CallDates dates = call.composition().dates();
		Map<String, LocalText> labels = new LinkedHashMap<>();
		@Nullable Instant opens = dates.opensAt();
		@Nullable Instant closes = dates.closesAt();
		if (opens != null && closes != null) {
			ZoneId zone = dates.zone();
			LocalDate last = LocalDate.ofInstant(closes.plus(dates.grace()), zone);
			LocalDate.ofInstant(opens, zone)
				.datesUntil(last.plusDays(1))
				.forEach((day) -> labels.put(day.toString(), printed(day)));
		}
		return Labels.given(labels);
	}

	private static LocalText printed(LocalDate day) {
		return new LocalText(printed(day, Language.EN), printed(day, Language.FR), printed(day, Language.ES));
	}

	private static String printed(LocalDate day, Language language) {
		Locale written = (language == Language.EN) ? Locale.UK : language.locale();
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(written).format(day);
	}

	/** The languages by their own names, which are the same in every language. */
	static Labels languages() {
		Map<String, LocalText> labels = new LinkedHashMap<>();
		for (Language language : Language.values()) {
			String name = language.ownName();
			labels.put(language.tag(), new LocalText(name, name, name));
		}
		return Labels.given(labels);
	}

}
