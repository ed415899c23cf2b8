package org.greenlane.applications;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What people call an application by: eight signs that are not taken for each other, of
 * which the last checks the others (the Luhn algorithm modulo 30), so that a slip in one
 * sign is noticed on the telephone.
 *
 * @param text the eight signs
 */
public record Reference(String text) {

	/** Digits 2 to 9 and letters without I, O, Q and Z. */
	static final String SIGNS = "23456789ABCDEFGHJKLMNPRSTUVWXY";

	private static final int LENGTH = 8;

	private static final SecureRandom RANDOM = new SecureRandom();

	public Reference {
		if (!isOne(text)) {
			throw new IllegalArgumentException("No reference");
		}
	}

	/** One that nobody can guess; that it is new is for the database to say. */
	static Reference random() {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i < LENGTH; i++) {
			text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
		}
		return new Reference(text.append(check(text)).toString());
	}

	/** What somebody typed, in small letters or with spaces too. */
	public static Optional<Reference> of(String typed) {
		String text = typed.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
		return isOne(text) ? Optional.of(new Reference(text)) : Optional.empty();
	}

	/** In two groups of four, as people read it out and as addresses have it. */
	public String printed() {
		return this.text.substring(0, LENGTH / 2) + "-" + this.text.substring(LENGTH / 2);
	}

	@Override
	public String toString() {
		return printed();
	}

	private static boolean isOne(String text) {
		return text.length() == LENGTH && text.chars().allMatch((sign) -> SIGNS.indexOf(sign) >= 0)
				&& check(text.subSequence(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
	}

	private static char check(CharSequence text) {
		int base = SIGNS.length();
		int sum = 0;
		int factor = 2;
		for (int i = text.length() - 1; i >= 0; i--) {
			int product = factor * SIGNS.indexOf(text.charAt(i));
			sum += product / base + product % base;
			factor = 3 - factor;
		}
		return SIGNS.charAt((base - sum % base) % base);
	}

}
