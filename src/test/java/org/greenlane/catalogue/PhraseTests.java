package org.greenlane.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.greenlane.PortalTest;
import org.greenlane.web.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A phrase is found by its pairs of words, and only where it stands in one piece; what is
 * left out is left out in whichever language it is written.
 */
@PortalTest
class PhraseTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private final List<Thing> put = new ArrayList<>();

	@AfterEach
	void forget() {
		this.transaction.executeWithoutResult((tx) -> this.put.forEach(this.catalogue::remove));
	}

	@Test
	void phraseInPiecesIsNoPhrase() {
		put("whole", "The quorva bindel tranto was adopted.");
		put("pieces", "A quorva bindel. Then a bindel tranto.");
		put("apart", "A quorva and a bindel.");
		assertThat(found("quorva bindel tranto")).containsExactlyInAnyOrder("/trials/whole", "/trials/pieces");
		assertThat(found("\"quorva bindel tranto\"")).containsExactly("/trials/whole");
		assertThat(found("\"quorva bindel\"")).containsExactlyInAnyOrder("/trials/whole", "/trials/pieces");
		assertThat(found("\"bindel quorva\"")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "QUORVA-bindel", "quorva’s bindel", "Quörva, bindél", "quorva / bindel" })
	void signsAndAccentsBetweenTheWordsDoNotMatter(String written) {
		put("signs", "Of the " + written + " tranto.");
		String typed = written.contains("’s") ? "\"quorva s bindel tranto\"" : "\"quorva bindel tranto\"";
		assertThat(found(typed)).containsExactly("/trials/signs");
		assertThat(found("\"" + written + " tranto\"")).containsExactly("/trials/signs");
	}

	@Test
	void wordsInQuotesAreNotWhatTheyMeanBesideOtherWords() {
		put("exact", "Quorva bindels of a trantoing.");
		put("form", "Quorva bindel of many trantoing.");
		Document page = new SearchVisitor(this.mvc).search("en", "\"quorva bindels\" trantoings");
		assertThat(SearchVisitor.hits(page)).containsExactly("/trials/exact");
		assertThat(found("quorva bindels trantoings")).containsExactlyInAnyOrder("/trials/exact", "/trials/form");
	}

	@Test
	void whatIsLeftOutIsLeftOutInWhicheverLanguageItIsWritten() {
		put("kept", "Quorva.", "Quorva.");
		put("left", "Quorva.", "Quorva, bindel tranto.");
		assertThat(found("quorva")).containsExactlyInAnyOrder("/trials/kept", "/trials/left");
		assertThat(found("quorva -tranto")).containsExactly("/trials/kept");
		assertThat(found("quorva -\"bindel tranto\"")).containsExactly("/trials/kept");
		assertThat(found("quorva -\"tranto bindel\"")).containsExactlyInAnyOrder("/trials/kept", "/trials/left");
	}

	/** As long as a text may be, of different words of two bytes a letter. */
	@Test
	void longestTextCanBeStoredAndIsFoundByItsWords() {
		String text = IntStream.range(0, 199_900 / 14)
			.mapToObj((n) -> "щ".repeat(8) + "%05d".formatted(n))
			.collect(Collectors.joining(" "));
		assertThat(text).hasSizeBetween(199_000, 200_000);
		put("long", text + " Quorva commercialisationally internationalisationally bindel.");
		assertThat(found("\"commercialisationally internationalisationally\"")).containsExactly("/trials/long");
		assertThat(found("\"internationalisationally commercialisationally\"")).isEmpty();
		assertThat(found("\"quorva commercialisationally internationalisationally bindel\""))
			.containsExactly("/trials/long");
		assertThat(found("\"quorva commercialisationally bindel\"")).isEmpty();
	}

	@Test
	void phraseOfWhatIsNotPublishedIsNotFound() {
		put("hidden", "The quorva bindel tranto was adopted.");
		assertThat(found("\"quorva bindel tranto\"")).hasSize(1);
		this.jdbc.sql("update catalogue.entries set visible_from = 'infinity' where key = 'hidden'").update();
		assertThat(found("\"quorva bindel tranto\"")).isEmpty();
		assertThat(found("\"quorva bindel\" tranto")).isEmpty();
	}

	/** A thing that says this in English, and in French too if given. */
	private void put(String key, String... texts) {
		Thing thing = new Thing(Kind.OUTPUT, key);
		this.put.add(thing);
		List<Entry> entries = IntStream.range(0, texts.length)
			.mapToObj((n) -> Entry.of(Language.values()[n], "A trial", "/trials/" + key).saying(texts[n]))
			.toList();
		this.transaction.executeWithoutResult((tx) -> this.catalogue.put(thing, entries));
	}

	private List<String> found(String typed) {
		return SearchVisitor.hits(new SearchVisitor(this.mvc).search("en", typed));
	}

}
