package org.greenlane.questions;

import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * Texts whose words a person has counted; Java and the browser must agree with them.
 */
public final class CountedTexts {

	private CountedTexts() {
	}

	public static Stream<Arguments> all() {
		return Stream.of(Arguments.of("", 0), Arguments.of(" \t\r\n ", 0), Arguments.of("one", 1),
				Arguments.of("It’s the firm's idea", 4), Arguments.of("l’économie d'aujourd’hui", 2),
				Arguments.of("¿Cómo crece? ¡Así!", 3), Arguments.of("petites-entreprises et co-working", 3),
				Arguments.of("state‑of‑the‑art", 1), Arguments.of("Qui ? Nous : vous !", 3),
				Arguments.of("« aucun »", 1), Arguments.of("10\u00a0000 francs", 3),
				Arguments.of("10\u202f000\u00a0%", 2), Arguments.of("50% or 50 %", 3), Arguments.of("a — b – c - d", 4),
				Arguments.of("one,two;three", 1), Arguments.of("a/b and/or", 2),
				Arguments.of("first\r\nsecond\n\nthird", 3), Arguments.of("• point\n• autre", 2),
				Arguments.of("www.example.org name@example.org", 2), Arguments.of("\ufeffword\u200aword\u3000word", 3),
				Arguments.of("niño e\u0301cole", 2), Arguments.of("中文 العربية", 2), Arguments.of("👍 🎉 ok", 1),
				Arguments.of("… … …", 0), Arguments.of("zero\u200bwidth", 1), Arguments.of("½ m²", 2));
	}

}
