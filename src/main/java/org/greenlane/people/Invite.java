package org.greenlane.people;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.web.Language;

/**
 * What an administrator asks of somebody.
 *
 * @param sentence a word of their own, or empty
 */
record Invite(EmailAddress address, Language language, Grant grant, String sentence) {

	static final int LONGEST_SENTENCE = 500;

	Invite {
		if (sentence.length() > LONGEST_SENTENCE) {
			throw new IllegalArgumentException("Too long a sentence");
		}
	}

	/** Without the address, as it may come into logs. */
	@Override
	public String toString() {
		return "Invite[%s]".formatted(this.grant);
	}

}
