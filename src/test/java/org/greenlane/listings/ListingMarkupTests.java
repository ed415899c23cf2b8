package org.greenlane.listings;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListingMarkupTests {

	private static final String HOSTILE = "\"><script>alert('1')</script>&";

	private static final ListingPage.Head HEAD = new ListingPage.Head(HOSTILE, HOSTILE, HOSTILE, null, null);

	private final ListingMarkup markup = new ListingMarkup((key, argument) -> argument);

	@Test
	void whateverARowHoldsIsText() {
		Cell cell = new Cell(HEAD, HOSTILE, HOSTILE);
		ListingPage page = page(new ListingRow(HOSTILE, cell, List.of(cell)));
		assertThat(this.markup.rows(page)).contains("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;")
			.doesNotContain("<script", "\"\"", "'1'");
	}

	@Test
	void whateverAnOptionHoldsIsText() {
		ListingPage.Option option = new ListingPage.Option(HOSTILE, HOSTILE, 1, true);
		for (boolean select : new boolean[] { true, false }) {
			ListingPage.Choice choice = new ListingPage.Choice(HOSTILE, "title", select, true, List.of(option));
			assertThat(this.markup.options(choice)).contains("&lt;script&gt;").doesNotContain("<script", "'1'");
		}
	}

	@Test
	void longTextsShowTheirBeginningAndLoseNothing() {
		String words = "word ".repeat(200).strip();
		assertThat(rows(words)).contains("<summary>word word").contains("word</summary> word");
		assertThat(Jsoup.parse("<table>" + rows(words)).text()).isEqualTo(words);
		assertThat(rows("word ".repeat(96).strip())).doesNotContain("<details");
		assertThat(rows("x" + "😀".repeat(400))).contains("😀</summary>😀");
	}

	private String rows(String text) {
		ListingMarkup fresh = new ListingMarkup((key, argument) -> argument);
		return fresh.rows(page(new ListingRow("key", new Cell(HEAD, text, null), List.of())));
	}

	private static ListingPage page(ListingRow row) {
		Listing listing = Listing.at("/things", "things").choosing(HOSTILE, "/chosen");
		return new ListingPage(listing, List.of(HEAD), List.of(row), List.of(), List.of(), "", List.of(), "", false, 1,
				1, 1, null, null, "", Map.of());
	}

}
