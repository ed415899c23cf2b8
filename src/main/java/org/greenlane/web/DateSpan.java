package org.greenlane.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * When something was, no more exactly than it is known: on a date, from one date to
 * another, or at one that is not known between two others. Written as the Extended
 * Date/Time Format has it: {@code 2025-12-02}, {@code 2026-03-26/2026-03-29},
 * {@code [2021-01..2021-06]}.
 *
 * @param from the date, or the first of the two
 * @param to the last of the two, or null where there is one only
 * @param within whether it was on one day between the two, and not from one to the other
 */
public record DateSpan(PartialDate from, @Nullable PartialDate to, boolean within) {

	private static final Pattern FORM = Pattern
		.compile("(?<one>[\\d-]+)|(?<first>[\\d-]+)/(?<last>[\\d-]+)|\\[(?<least>[\\d-]+)\\.\\.(?<most>[\\d-]+)]");

	/**
	 * Makes a span of known ends.
	 * @throws DateTimeException if it ends before it begins, or lies between one date
	 */
	public DateSpan {
		if (to != null && to.last().isBefore(from.first()) || to == null && within) {
			throw new DateTimeException("Ends before it begins: " + from + ", " + to);
		}
	}

	/**
	 * Reads one of the three forms; empty where the text is none of them.
	 */
	public static Optional<DateSpan> read(@Nullable String text) {
		Matcher form = FORM.matcher((text != null) ? text : "");
		try {
			return form.matches() ? Optional.of(parse(form)) : Optional.empty();
		}
		catch (DateTimeException notADate) {
			return Optional.empty();
		}
	}

	private static DateSpan parse(Matcher form) {
		if (form.group("one") != null) {
			return new DateSpan(PartialDate.parse(form.group("one")), null, false);
		}
		boolean within = form.group("least") != null;
		return new DateSpan(PartialDate.parse(form.group(within ? "least" : "first")),
				PartialDate.parse(form.group(within ? "most" : "last")), within);
	}

	/** The first day that it may mean. */
	public LocalDate first() {
		return this.from.first();
	}

	/** The last day that it may mean. */
	public LocalDate last() {
		return ((this.to != null) ? this.to : this.from).last();
	}

	/** Whether every day of it is known. */
	public boolean isToTheDay() {
		return !this.within && this.from.day() != null && (this.to == null || this.to.day() != null);
	}

	/** In the words of a language, no more exactly than it is known. */
	public String in(Language language) {
		if (this.to == null) {
			return this.from.in(language);
		}
		if (this.within) {
			return isHalf(1) ? half(language, true) : isHalf(7) ? half(language, false) : between(language, this.to);
		}
		return lasting(language, this.to);
	}

	private boolean isHalf(int month) {
		return this.to != null && this.from.year() == this.to.year() && this.from.day() == null && this.to.day() == null
				&& Integer.valueOf(month).equals(this.from.month())
				&& Integer.valueOf(month + 5).equals(this.to.month());
	}

	private String half(Language language, boolean first) {
		return switch (language) {
			case EN -> (first ? "first" : "second") + " half of " + this.from.year();
			case FR -> (first ? "premier" : "second") + " semestre " + this.from.year();
			case ES -> (first ? "primer" : "segundo") + " semestre de " + this.from.year();
		};
	}

	private String between(Language language, PartialDate end) {
		String pattern = switch (language) {
			case EN -> "between %s and %s";
			case FR -> "entre %s et %s";
			case ES -> "entre %s y %s";
		};
		return pattern.formatted(this.from.in(language), end.in(language));
	}

	private String lasting(Language language, PartialDate end) {
		boolean oneMonth = this.from.day() != null && end.day() != null && this.from.year() == end.year()
				&& this.from.month() != null && this.from.month().equals(end.month());
		String start = oneMonth ? String.valueOf(this.from.day()) : this.from.in(language);
		return switch (language) {
			case EN -> start + (oneMonth ? "–" : " to ") + end.in(language);
			case FR -> "du " + ("1".equals(start) ? "1er" : start) + " au " + end.in(language);
			case ES -> "del " + start + " al " + end.in(language);
		};
	}

	@Override
	public String toString() {
		if (this.to == null) {
			return this.from.toString();
		}
		return this.within ? "[" + this.from + ".." + this.to + "]" : this.from + "/" + this.to;
	}

}
