package org.greenlane.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.greenlane.web.Language;

import org.springframework.stereotype.Component;

/**
 * Letters as they would be written, from invented facts.
 */
@Component
class LetterPreviews {

	private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

	private final List<LetterExample> examples;

	private final LetterTexts texts;

	LetterPreviews(List<LetterExample> examples, LetterTexts texts) {
		this.examples = examples.stream().sorted(Comparator.comparing(LetterExample::template)).toList();
		this.texts = texts;
	}

	/** The names of all templates, in alphabetical order. */
	List<String> templates() {
		return this.examples.stream().map(LetterExample::template).toList();
	}

	/** One letter in one language; empty if there is no such template. */
	Optional<Preview> of(String template, Language language) {
		return this.examples.stream()
			.filter((example) -> example.template().equals(template))
			.map((example) -> new Letter("name@example.org", language, template, example.facts(language), false))
			.map((letter) -> new Preview(template, language, this.texts.subject(letter), this.texts.text(letter),
					this.texts.html(letter)))
			.findFirst();
	}

	/**
	 * A letter that is sent to nobody.
	 */
	record Preview(String template, Language language, String subject, String text, String html) {

		/**
		 * What the letter's own page may do: nothing but show itself in its own style.
		 */
		String policy() {
			Matcher style = STYLE.matcher(this.html);
			String own = style.find() ? "style-src 'sha256-%s'; ".formatted(hash(style.group(1))) : "";
			return "default-src 'none'; " + own
					+ "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";
		}

		private static String hash(String text) {
			try {
				byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
				return Base64.getEncoder().encodeToString(hash);
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
