package org.greenlane.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A language of the portal, which is also the first segment of every page's address.
 */
public enum Language {

	EN, FR, ES;

	/**
	 * The language as an address and as HTML write it: {@code en}, {@code fr} or
	 * {@code es}.
	 */
	public String tag() {
		return name().toLowerCase(Locale.ROOT);
	}

	public Locale locale() {
		return Locale.of(tag());
	}

	/**
	 * The language's name in that language.
	 */
	public String ownName() {
		return switch (this) {
			case EN -> "English";
			case FR -> "Français";
			case ES -> "Español";
		};
	}

	/**
	 * The column of this language where a table holds English in {@code name} and the
	 * others in {@code name_fr} and {@code name_es}.
	 */
	public String column(String name) {
		return (this == EN) ? name : name + "_" + tag();
	}

	/**
	 * A moment as this language writes it, to the minute, in UTC.
	 */
	public String print(Instant moment) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(written())
			.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
	}

	/** English is written as in Geneva and not as in New York. */
	private Locale written() {
		return (this == EN) ? Locale.UK : locale();
	}

	/** A day as this language writes it, in UTC. */
	public String printDay(Instant moment) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
			.withLocale(written())
			.format(moment.atOffset(ZoneOffset.UTC));
	}

	public static Optional<Language> ofTag(String tag) {
		return Stream.of(values()).filter((language) -> language.tag().equals(tag)).findFirst();
	}

	/**
	 * The portal's language for a locale; English where it has none.
	 */
	public static Language of(Locale locale) {
		return ofTag(locale.getLanguage()).orElse(EN);
	}

	/**
	 * The language of the page that is being answered.
	 */
	public static Language current() {
		return of(LocaleContextHolder.getLocale());
	}

}
