package org.greenlane.texts;

import org.greenlane.web.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.greenlane.texts.TextFixtures.MARKDOWN;
import static org.greenlane.texts.TextFixtures.html;

class MarkdownTests {

	@Test
	void theSameTextGivesTheSameHtml() {
		String text = "# A\n\nOne[^n] [Japan](/economies/jp)\n\n| a |\n|---|\n| b |\n\n[^n]: Note\n";
		assertThat(html(text)).isEqualTo(html(text)).contains("<h2 id=\"text-a\">A</h2>");
	}

	@Test
	void thePagesOwnTitleStaysTheOnlyOneOfItsLevel() {
		assertThat(headings("# One\n\n## Two\n\n# Three")).isEqualTo("h2 h3 h2");
		assertThat(headings("## One\n\n### Two\n\n# Three")).isEqualTo("h2 h3 h2");
		assertThat(headings("# One\n\n#### Skipped\n\n##### Below")).isEqualTo("h2 h3 h4");
		assertThat(headings("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6")).isEqualTo("h2 h3 h4 h5 h6 h6");
	}

	@Test
	void headingsAreLinkedToByTheirWords() {
		Document page = page("# Économie & droits\n\n# Économie & droits\n\n# 日本\n\n[up](#economie-droits)");
		assertThat(page.select("h2").eachAttr("id")).containsExactly("text-economie-droits", "text-economie-droits-2",
				"text-heading");
		assertThat(page.select("a").attr("href")).isEqualTo("#text-economie-droits");
	}

	@Test
	void twoTextsInOnePageShareNoId() {
		String text = "# A\n\nB[^1]\n\n[^1]: C";
		String french = MARKDOWN.html(text, new Place(Language.FR, "fr", 3));
		Document both = Jsoup.parse(html(text) + french);
		assertThat(both.select("[id]").eachAttr("id")).doesNotHaveDuplicates().hasSize(6);
		assertThat(Jsoup.parse(french).select("h3")).hasSize(2);
		assertThat(both.select("a[href^=#]").eachAttr("href"))
			.allSatisfy((href) -> assertThat(both.select(href)).hasSize(1));
	}

	@Test
	void aPlaceIsChecked() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Place(Language.EN, "a\" onclick", 2));
		assertThatIllegalArgumentException().isThrownBy(() -> new Place(Language.EN, "a", 1));
	}

	@ParameterizedTest
	@CsvSource({ "/economies/jp, /fr/economies/jp", "/en/economies/jp, /fr/economies/jp", "/es, /fr/",
			"https://greenlane.example/es/economies/jp, /fr/economies/jp", "/, /fr/",
			"/reports/INF/MSME/R/38?x=1#top, /fr/reports/INF/MSME/R/38?x=1#top" })
	void aMentionLeadsToThePageInTheReadersLanguage(String typed, String shown) {
		String html = MARKDOWN.html("[Japan](" + typed + ")", Place.main(Language.FR));
		assertThat(Jsoup.parse(html).select("a:not([rel])").eachAttr("href")).containsExactly(shown);
	}

	@Test
	void mentionsAreTheirPathsOnceAndInOrder() {
		assertThat(MARKDOWN.mentions("""
				[Togo](/fr/economies/tg#law) and [Japan](/economies/jp), [again](/economies/jp/?x=1)
				[out](https://wto.org/economies/us) [bad](//economies/fr) `[code](/economies/de)`

				- *[in a list](/aeo/programmes/in-aeo)*

				| [a](/organisations/afripads) |
				|---|
				| b[^1] |

				[^1]: [In a note](/meetings/2025-12)
				""")).containsExactly("/aeo/programmes/in-aeo", "/economies/jp", "/economies/tg", "/meetings/2025-12",
				"/organisations/afripads");
	}

	@Test
	void onlyLinksThatLeadOutwardSayThatWeDoNotVouchForThem() {
		Document page = page("[w](https://www.wto.org/a?b=c&d=e) [m](mailto:a.b@wto.org) [p](/aeo) <https://wto.org>");
		assertThat(page.select("a").eachAttr("href")).containsExactly("https://www.wto.org/a?b=c&d=e",
				"mailto:a.b@wto.org", "/en/aeo", "https://wto.org");
		assertThat(page.select("a[rel='nofollow noopener']")).hasSize(2);
		assertThat(page.select("[target]")).isEmpty();
	}

	@Test
	void tablesSayWhichHeadingAColumnHasAndCanBeMovedByKeyboard() {
		Document page = page("| a | n | |\n|---|--:|---|\n| x | 1 | z |\n");
		assertThat(page.select("thead th[scope=col]").eachText()).containsExactly("a", "n");
		assertThat(page.select(".number").eachText()).containsExactly("n", "1");
		assertThat(page.select("[align], [style]")).isEmpty();
		assertThat(page.select("div.scroll[tabindex=0][role=group]").attr("aria-label")).isEqualTo("Table 1");
	}

	@Test
	void notesAreNumberedAsTheTextRefersToThemAndLeadBack() {
		Document page = page("A[^b] B[^a] C[^b]\n\n[^a]: First\n\n[^b]: Second[^c]\n\n[^c]: Third\n\n[^d]: Lost");
		assertThat(page.select("sup").eachText()).containsExactly("1", "2", "1", "3");
		assertThat(page.select("sup a").attr("aria-label")).isEqualTo("Note 1");
		assertThat(page.select(".notes li p").eachText()).containsExactly("Second3", "First", "Third", "Lost");
		assertThat(page.select(".notes li:first-child a[aria-label^=Back]")).hasSize(2);
		assertThat(page.select(".notes li:last-child a")).isEmpty();
		assertThat(page.select("a").eachAttr("href")).allSatisfy((href) -> assertThat(page.select(href)).hasSize(1));
	}

	@Test
	void theWordsOfNotesAreInTheReadersLanguage() {
		String html = MARKDOWN.html("A[^1]\n\n[^1]: B", Place.main(Language.ES));
		assertThat(Jsoup.parse(html).select("h2").text()).isEqualTo("Notas");
		assertThat(Jsoup.parse(html).select("sup a").attr("aria-label")).startsWith("Nota 1");
	}

	@Test
	void picturesAreTheirDescriptionAndRawHtmlIsWhatWasTyped() {
		Document page = page("![A *map*](https://wto.org/map.png)\n\n<b>bold</b> a < b && c\n\n<div>\nblock\n</div>");
		assertThat(page.select("img, b, body > div")).isEmpty();
		assertThat(page.text()).isEqualTo("A map <b>bold</b> a < b && c <div> block </div>");
	}

	@Test
	void listsQuotesAndStressStayWhatTheyAre() {
		Document page = page("3. a\n   - *b*\n   - **c**\n4. d\n\n> e\n\n---\n\n```java\nf < g\n```\n\nh\\\ni");
		assertThat(page.select("ol[start=3] > li > ul > li")).hasSize(2);
		assertThat(page.select("em, strong, blockquote p, hr, pre code, br")).hasSize(6);
		assertThat(page.select("pre").text()).isEqualTo("f < g");
	}

	private static String headings(String text) {
		return String.join(" ", page(text).select("h1, h2, h3, h4, h5, h6").stream().map(Element::tagName).toList());
	}

	private static Document page(String text) {
		return Jsoup.parse(html(text));
	}

}
