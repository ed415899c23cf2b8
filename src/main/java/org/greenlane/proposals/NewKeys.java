package org.greenlane.proposals;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.greenlane.dataset.KeptFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the code by which a new row will be known; focal points are not asked for one.
 */
@Component
class NewKeys {

	private final JdbcClient jdbc;

	private final Clock clock;

	NewKeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A key that neither a row nor another proposal has.
	 * @param cells what is known of the row
	 */
	String of(KeptFile file, String economy, Map<String, String> cells) {
		Set<String> taken = Set.copyOf(this.jdbc
			.sql("""
					select %1$s from %2$s union select row_key from proposals.proposals where kind = :kind"""
				.formatted(file.kept().key(), file.kept().table()))
			.param("kind", file.kind())
			.query(String.class)
			.list());
		int year = LocalDate.now(this.clock).getYear();
		return switch (file.kind()) {
			case "programmes" -> free(taken, slug(economy + "-" + abbreviation(cells)), "-");
			case "records" -> free(taken, "PART-%s-%d".formatted(economy, year), "-");
			case "definitions" -> free(taken, "DEF-%s-%d".formatted(economy, year), "-");
			default -> free(taken, "MSR-%s-%d".formatted(economy, year), "-");
		};
	}

	private static String abbreviation(Map<String, String> cells) {
		String abbreviation = cells.getOrDefault("local_abbr", "");
		return slug(abbreviation).isEmpty() ? "programme" : abbreviation;
	}

	private static String free(Set<String> taken, String stem, String divider) {
		return Stream.concat(Stream.of(stem), IntStream.iterate(2, (n) -> n + 1).mapToObj((n) -> stem + divider + n))
			.filter((key) -> !taken.contains(key))
			.findFirst()
			.orElseThrow();
	}

	private static String slug(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-+|-+$", "");
	}

}
