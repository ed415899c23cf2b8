package org.greenlane.mail;

import java.util.Map;
import java.util.UUID;

import org.greenlane.web.Language;

/**
 * Letters that only tests write.
 */
final class TrialLetters {

	static final String CODE = "493817";

	static final String LINK = "https://greenlane.example/en/sign-in?token=a&b=c";

	private TrialLetters() {
	}

	/**
	 * An address that no other test writes to.
	 */
	static String newAddress() {
		return UUID.randomUUID() + "@firm.example";
	}

	static Letter plain(String to) {
		return letter(to, Language.EN, false);
	}

	static Letter secret(String to) {
		return letter(to, Language.EN, true);
	}

	static Letter in(Language language, String to) {
		return letter(to, language, false);
	}

	private static Letter letter(String to, Language language, boolean secret) {
		return new Letter(to, language, "trial", Map.of("name", "Awa & Söhne <x>", "code", CODE, "link", LINK), secret);
	}

}
