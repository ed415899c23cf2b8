package org.greenlane;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word comes from the bundles, and nothing in a page could break the
 * Content-Security-Policy or bring in markup from the data.
 */
class TemplatesTests {

	private static final Path FOLDER = Path.of("src/main/resources/templates");

	/**
	 * Names, which are the same in every language.
	 */
	private static final Set<String> NAMES = Set.of("Greenlane");

	/**
	 * Letters have no Content-Security-Policy and no style sheet to link.
	 */
	private static final Path LAYOUT_OF_LETTERS = FOLDER.resolve("mail/layout.html");

	private static final Set<String> WORDY = Set.of("alt", "title", "placeholder", "aria-label", "aria-description",
			"data-label");

	@ParameterizedTest
	@MethodSource("templates")
	void everyWordIsReplacedByAMessageOrAValue(Path template) throws IOException {
		List<String> raw = elements(template).flatMap((element) -> element.textNodes().stream())
			.filter((text) -> text.text().chars().anyMatch(Character::isLetter))
			.filter((text) -> !NAMES.contains(text.text().strip()) && !isReplaced(text) && !isStyle(text))
			.map(TextNode::text)
			.toList();
		assertThat(raw).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noAttributeHasRawWords(Path template) throws IOException {
		List<String> raw = elements(template).flatMap((element) -> element.attributes().asList().stream())
			.filter((attribute) -> WORDY.contains(attribute.getKey()))
			.filter((attribute) -> attribute.getValue().chars().anyMatch(Character::isLetter))
			.map(Object::toString)
			.toList();
		assertThat(raw).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noScriptNoStyleAndNoUnescapedText(Path template) throws IOException {
		assertThat(elements(template)).allSatisfy((element) -> {
			assertThat(element.tagName().equals("style") && !template.equals(LAYOUT_OF_LETTERS))
				.as(element.cssSelector())
				.isFalse();
			assertThat(element.tagName().equals("script") && !element.hasAttr("th:src") && !element.hasAttr("src")
					&& !isData(element))
				.as(element.outerHtml())
				.isFalse();
			assertThat(element.attributes())
				.allSatisfy((attribute) -> assertThat(attribute.getKey()).doesNotStartWith("on")
					.doesNotStartWith("th:on")
					.isNotIn("style", "th:style", "th:styleappend", "th:utext"));
		});
		assertThat(Files.readString(template)).doesNotContain("[(");
	}

	/**
	 * A fragment takes the place of its element before anybody asks whether the element
	 * is there: the condition would count for nothing.
	 */
	@ParameterizedTest
	@MethodSource("templates")
	void noElementIsReplacedAndConditional(Path template) throws IOException {
		assertThat(elements(template).filter((element) -> element.hasAttr("th:replace") || element.hasAttr("th:insert"))
			.filter((element) -> Stream.of("th:if", "th:unless", "th:each").anyMatch(element::hasAttr))
			.map(Element::cssSelector)
			.toList()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("letters")
	void everyWordOfALetterIsAMessageOrAValue(Path letter) throws IOException {
		String raw = Files.readString(letter).replaceAll("\\[\\([^]]*\\)]|\\[[#/][^]]*]", "");
		assertThat(NAMES.stream().reduce(raw, (text, name) -> text.replace(name, ""))).doesNotContainPattern("\\p{L}");
	}

	@ParameterizedTest
	@MethodSource("letters")
	void everyLetterIsTextAndHtml(Path letter) {
		assertThat(letter.resolveSibling(letter.getFileName().toString().replace(".txt", ".html"))).exists();
	}

	/** Facts for machines, which are no script and are written as JSON by a processor. */
	private static boolean isData(Element script) {
		return script.attr("type").equals("application/ld+json") && script.hasAttr("data:json")
				&& script.data().isEmpty() && script.text().isEmpty();
	}

	private static boolean isReplaced(TextNode text) {
		return text.parent() instanceof Element parent && Stream.concat(Stream.of(parent), parent.parents().stream())
			.anyMatch((element) -> element.hasAttr("th:text") || isAnotherFragment(element));
	}

	private static boolean isStyle(TextNode text) {
		return text.parent() instanceof Element parent && parent.tagName().equals("style");
	}

	/**
	 * Whether an element makes room for a fragment; not so the root, whose parts the
	 * layout takes.
	 */
	private static boolean isAnotherFragment(Element element) {
		return element.hasAttr("th:replace") && !element.tagName().equals("html");
	}

	private static Stream<Element> elements(Path template) throws IOException {
		return Jsoup.parse(Files.readString(template), "", Parser.xmlParser()).getAllElements().stream();
	}

	static List<Path> templates() throws IOException {
		return files(".html");
	}

	static List<Path> letters() throws IOException {
		return files(".txt");
	}

	private static List<Path> files(String ending) throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

}
