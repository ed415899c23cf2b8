package org.greenlane.mail;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.greenlane.web.Language;

/**
 * One letter to one person. Its subject is the message {@code mail.<template>.subject},
 * in whichever bundle.
 *
 * @param to an e-mail address, without a name
 * @param language the language it is written in
 * @param template the name of {@code templates/mail/<template>.html} and
 * {@code templates/mail/<template>.txt}
 * @param facts what the templates show, by name; addresses of pages are absolute
 * @param secret whether what it says opens a door: its text is then erased from the
 * outbox once it is delivered or given up
 * @param about the people whom it names, besides whom it goes to: erasing one of them
 * takes it away
 * @param fleeting whether nothing of it is to stay in the outbox once it is delivered or
 * given up, not even to whom it went
 */
public record Letter(String to, Language language, String template, Map<String, Object> facts, boolean secret,
		Set<UUID> about, boolean fleeting) {

	public Letter {
		facts = Map.copyOf(facts);
		about = Set.copyOf(about);
		if (to.isBlank() || to.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("A letter needs an address of one line");
		}
		if (!template.matches("[a-z0-9-]+")) {
			throw new IllegalArgumentException("No name of a letter's template: " + template);
		}
	}

	public Letter(String to, Language language, String template, Map<String, Object> facts, boolean secret) {
		this(to, language, template, facts, secret, Set.of(), false);
	}

	/** The same letter, which names somebody else. */
	public Letter naming(UUID person) {
		return new Letter(this.to, this.language, this.template, this.facts, this.secret, Set.of(person),
				this.fleeting);
	}

	/** The same letter, of which nothing stays. */
	public Letter leavingNothing() {
		return new Letter(this.to, this.language, this.template, this.facts, this.secret, this.about, true);
	}

	/** Without address and facts, as letters come into logs and error messages. */
	@Override
	public String toString() {
		return "Letter[%s, %s]".formatted(this.template, this.language.tag());
	}

}
