package org.greenlane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bundles say the same things in every language.
 */
class MessagesTests {

	private static final Path FOLDER = Path.of("src/main/resources/messages");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

	/**
	 * Words that French and Spanish share with English, and names.
	 */
	private static final Set<String> ALIKE = Set.of("Arrangement", "Bilateral", "Champions", "Code", "Date", "Europe",
			"Greenlane: {0}", "ISO 3166-1", "Micro", "No", "Organisation", "Pages", "Participation", "Parties",
			"Plurilateral", "Programme", "Programmes", "Sector", "Small Business Champions", "Source", "Sources",
			"Type", "bilateral", "exact", "no", "{0} · Greenlane");

	@ParameterizedTest
	@MethodSource("translations")
	void everyLanguageHasTheSameKeys(Path english, Path translation) throws IOException {
		assertThat(read(translation).keySet()).isEqualTo(read(english).keySet());
	}

	@ParameterizedTest
	@MethodSource("translations")
	void everyLanguageFillsInTheSamePlaceholders(Path english, Path translation) throws IOException {
		Map<String, String> texts = read(translation);
		read(english)
			.forEach((key, text) -> assertThat(placeholders(texts.get(key))).as(key).isEqualTo(placeholders(text)));
	}

	@ParameterizedTest
	@MethodSource("translations")
	void translationIsNotTheEnglishText(Path english, Path translation) throws IOException {
		Map<String, String> texts = read(translation);
		assertThat(read(english)).allSatisfy((key, text) -> {
			if (LETTERS.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find() && !ALIKE.contains(text)) {
				assertThat(texts.get(key)).as(key).isNotEqualTo(text);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void keysAreSortedAndStandOnce(Path bundle) throws IOException {
		List<String> keys = Files.readAllLines(bundle)
			.stream()
			.filter((line) -> line.contains("=") && !line.startsWith("#"))
			.map((line) -> line.substring(0, line.indexOf('=')))
			.toList();
		assertThat(keys).containsExactlyElementsOf(new TreeSet<>(keys));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyTextIsAMessageThatCanBePrinted(Path bundle) throws IOException {
		assertThat(read(bundle)).allSatisfy((key, text) -> {
			assertThat(text).as(key).isNotBlank().doesNotContain("'");
			assertThat(new MessageFormat(text).format(new Object[] { 2, 2, 2, 2, 2 })).as(key).isNotBlank();
		});
	}

	private static Set<String> placeholders(@Nullable String text) {
		return PLACEHOLDER.matcher((text != null) ? text : "")
			.results()
			.map((MatchResult found) -> found.group(1))
			.collect(Collectors.toSet());
	}

	private static Map<String, String> read(Path bundle) throws IOException {
		Properties texts = new Properties();
		try (var reader = Files.newBufferedReader(bundle)) {
			texts.load(reader);
		}
		Map<String, String> read = new LinkedHashMap<>();
		texts.stringPropertyNames().forEach((key) -> read.put(key, texts.getProperty(key)));
		return read;
	}

	static List<Path> bundles() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
	}

	static List<Arguments> translations() throws IOException {
		return bundles().stream()
			.filter((file) -> !file.toString().matches(".*_[a-z]{2}\\.properties"))
			.flatMap((english) -> Stream.of("_fr", "_es")
				.map((language) -> Arguments.of(english,
						FOLDER.resolve(english.getFileName().toString().replace(".", language + ".")))))
			.toList();
	}

}
