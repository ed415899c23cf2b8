package org.greenlane.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a report is cited by, such as {@code INF/MSME/R/30}; the path of its address.
 *
 * @param text parts with slashes between them, without a revision or correction
 */
public record Symbol(String text) {

	/** Parts without dots: what has one is an ending of an address. */
	private static final String FORM = "[A-Z0-9][A-Za-z0-9()-]*(/[A-Za-z0-9()-]+){1,7}";

	private static final Pattern REGISTERED = Pattern.compile(FORM);

	private static final int LONGEST = 80;

	/** What the portal gives, or reads as something else, at the end or in front. */
	private static final Pattern KEPT = Pattern.compile("(?i)gl/.*|preview/.*|.*/(original|changes|files)(/.*)?");

	/**
	 * A symbol that the secretariat types; empty if it is none that can be given.
	 */
	public static Optional<Symbol> registered(String typed) {
		String text = typed.strip().replaceAll("\\s*/\\s*", "/");
		return Optional.of(text)
			.filter((one) -> one.length() <= LONGEST && REGISTERED.matcher(one).matches())
			.filter((one) -> !KEPT.matcher(one).matches())
			.map(Symbol::new);
	}

	/** A symbol that the portal gives. */
	static Symbol given(int year, int number) {
		return new Symbol("GL/%d/%d".formatted(year, number));
	}

	/** By which symbols are found however they are typed. */
	static String folded(String typed) {
		return typed.toLowerCase(Locale.ROOT);
	}

}
