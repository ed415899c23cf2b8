package org.greenlane.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address by which the portal knows a person: folded to lower case, so that one
 * mailbox is one person however it is typed.
 *
 * @param text the folded address
 */
public record EmailAddress(String text) {

	// Mail itself tells whether an address works; this keeps out what is none.
	private static final Pattern FORM = Pattern
		.compile("[\\p{Alnum}.!#$%&*+/=?^_`{|}~'-]{1,64}@[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)*\\.[\\p{Alnum}-]{2,}");

	private static final int LONGEST = 254;

	public EmailAddress {
		if (text.length() > LONGEST || !FORM.matcher(text).matches() || !text.equals(text.toLowerCase(Locale.ROOT))) {
			throw new IllegalArgumentException("No folded e-mail address");
		}
	}

	/**
	 * The address that somebody typed; empty if it is none.
	 */
	public static Optional<EmailAddress> of(String typed) {
		String folded = typed.strip().toLowerCase(Locale.ROOT);
		return Optional.of(folded)
			.filter((text) -> text.length() <= LONGEST && FORM.matcher(text).matches())
			.map(EmailAddress::new);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
