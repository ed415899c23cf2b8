package org.greenlane.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date that is known to the year, the month or the day, and never said more precisely
 * than that. Written {@code 2018}, {@code 2018-09} or {@code 2018-09-05}. Sorts by its
 * first day, the less precise first, as its written form does.
 *
 * @param year 0 to 9999
 * @param month 1 to 12, or null where only the year is known
 * @param day 1 to 31, or null where the day is not known
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

	private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

	private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::toString);

	/**
	 * Makes a date of known parts.
	 * @throws DateTimeException if there is no such date, or a day stands without a month
	 */
	public PartialDate {
		if (day != null && month == null) {
			throw new DateTimeException("A day needs a month");
		}
		if (year < 0 || year > 9999) {
			throw new DateTimeException("A year has four digits: " + year);
		}
		LocalDate.of(year, (month != null) ? month : 1, (day != null) ? day : 1);
	}

	/**
	 * Reads {@code 2018}, {@code 2018-09} or {@code 2018-09-05}.
	 * @throws DateTimeException if the text is none of these or names no date
	 */
	public static PartialDate parse(String text) {
		if (!FORM.matcher(text).matches()) {
			throw new DateTimeException("Not a year, month or day: " + text);
		}
		int year = Integer.parseInt(text.substring(0, 4));
		Integer month = (text.length() > 4) ? Integer.valueOf(text.substring(5, 7)) : null;
		Integer day = (text.length() > 7) ? Integer.valueOf(text.substring(8)) : null;
		return new PartialDate(year, month, day);
	}

	/**
	 * Reads a date as {@link #parse} does, and answers empty where that would fail.
	 */
	public static Optional<PartialDate> read(@Nullable String text) {
		try {
			return (text == null) ? Optional.empty() : Optional.of(parse(text));
		}
		catch (DateTimeException notADate) {
			return Optional.empty();
		}
	}

	/**
	 * The first day that it may mean.
	 */
	public LocalDate first() {
		return LocalDate.of(this.year, (this.month != null) ? this.month : 1, (this.day != null) ? this.day : 1);
	}

	/**
	 * The last day that it may mean.
	 */
	public LocalDate last() {
		if (this.day != null) {
			return first();
		}
		return (this.month != null) ? YearMonth.of(this.year, this.month).atEndOfMonth()
				: Year.of(this.year).atMonth(12).atEndOfMonth();
	}

	/**
	 * The date as a reader writes it, exactly as precise as it is known.
	 */
	public String in(Language language) {
		return switch (language) {
			case EN -> format((this.day != null) ? "d MMMM uuuu" : "MMMM uuuu", language);
			case FR -> format((this.day == null) ? "MMMM uuuu" : (this.day == 1) ? "d'er' MMMM uuuu" : "d MMMM uuuu",
					language);
			case ES -> format((this.day != null) ? "d 'de' MMMM 'de' uuuu" : "MMMM 'de' uuuu", language);
		};
	}

	private String format(String pattern, Language language) {
		return (this.month == null) ? toString()
				: DateTimeFormatter.ofPattern(pattern, language.locale()).format(first());
	}

	@Override
	public int compareTo(PartialDate other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		String text = "%04d".formatted(this.year);
		if (this.month != null) {
			text += "-%02d".formatted(this.month);
		}
		return (this.day != null) ? text + "-%02d".formatted(this.day) : text;
	}

}
