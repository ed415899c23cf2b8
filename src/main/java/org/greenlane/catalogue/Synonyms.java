package org.greenlane.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;

/**
 * Words of the field that mean the same in whichever language, such as AEO, OEA and OEC.
 */
final class Synonyms {

	private final Map<String, Set<String>> groups = new LinkedHashMap<>();

	/** The most words that one of them has. */
	private final int longest;

	private Synonyms(List<String> lines) {
		for (String line : lines) {
			List<String> words = Arrays.stream(line.split(",")).map(String::strip).toList();
			words.forEach(
					(word) -> this.groups.computeIfAbsent(folded(word), (one) -> new LinkedHashSet<>()).addAll(words));
		}
		this.longest = this.groups.keySet().stream().mapToInt((word) -> word.split(" ").length).max().orElse(1);
	}

	/**
	 * Reads the list that the portal comes with.
	 */
	static Synonyms shipped() {
		try {
			return new Synonyms(
					new ClassPathResource("catalogue/synonyms.txt").getContentAsString(StandardCharsets.UTF_8)
						.lines()
						.filter((line) -> !line.isBlank() && !line.startsWith("#"))
						.toList());
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	int longest() {
		return this.longest;
	}

	/**
	 * All that means the same as these words, with them; empty where there is nothing
	 * else.
	 */
	Set<String> of(String words) {
		return this.groups.getOrDefault(folded(words), Set.of());
	}

	/**
	 * Text without accents and case, its words one space apart.
	 */
	static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip()
			.toLowerCase(Locale.ROOT);
	}

}
