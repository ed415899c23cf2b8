package org.greenlane.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.greenlane.PortalTest;
import org.greenlane.web.ClockUnderTest;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is prepared and not published is in no answer before its hour, and in all after.
 */
@PortalTest
class EmbargoTests {

	private static final Thing PREPARED = new Thing(Kind.OUTPUT, "embargo-trial");

	private static final Instant HOUR = Instant.parse("2027-03-01T15:00:00Z");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private ClockUnderTest clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void prepare() {
		Entry entry = Entry.of(Language.EN, "Zephyrquotient adopted", "/outputs/embargo-trial")
			.called("INF/EMBARGO/W/99")
			.saying("A text that says zephyrquotients and names INF/EMBARGO/R/7.")
			.about(List.of("TG"))
			.dated(PartialDate.parse("1987"))
			.visible(HOUR, HOUR.plus(Duration.ofDays(30)));
		this.transaction.executeWithoutResult((tx) -> {
			this.catalogue.put(PREPARED, List.of(entry));
			this.catalogue.link(PREPARED, LinkRole.NAMES, List.of(new Thing(Kind.ECONOMY, "TG")));
		});
	}

	@AfterEach
	void forget() {
		this.clock.letGo();
		this.transaction.executeWithoutResult((tx) -> this.catalogue.remove(PREPARED));
	}

	@Test
	void nothingOfItIsInAnyAnswerBeforeItsHourNorAfterItsEnd() {
		assertThat(stored("catalogue.entries where key = 'embargo-trial'")).isEqualTo(1);
		assertThat(stored("catalogue.vocabulary where word = 'zephyrquotient'")).isPositive();
		this.clock.set(HOUR.minusMillis(1));
		assertThatNothingLeaks();
		this.clock.set(HOUR.plus(Duration.ofDays(30)));
		assertThatNothingLeaks();
	}

	@Test
	void allOfItIsThereFromItsHourOn() {
		this.clock.set(HOUR);
		for (String typed : List.of("zephyrquotient", "zephyrquotients", "INF/EMBARGO/W/99", "inf / embargo / w / 99",
				"INF/EMBARGO", "INF/EMBARGO/R/7", "zephyrqoutient", "\"zephyrquotient adopted\"")) {
			assertThat(SearchVisitor.hits(search(typed))).as(typed).containsExactly("/outputs/embargo-trial");
		}
		Document togo = search("", "economy", "tg");
		assertThat(SearchVisitor.hits(togo)).contains("/outputs/embargo-trial");
		assertThat(togo.select("input[name=kind][value=output]")).isNotEmpty();
		assertThat(togo.select("select[name=year] option[value=1987]")).isNotEmpty();
	}

	private void assertThatNothingLeaks() {
		for (String typed : List.of("zephyrquotient", "zephyrquotients", "\"zephyrquotient adopted\"",
				"INF/EMBARGO/W/99", "INF/EMBARGO", "INF/EMBARGO/R/7", "zephyrqoutient", "zephyrquotint")) {
			Document page = search(typed);
			assertThat(page.select(".hits li, #near")).as(typed).isEmpty();
			page.select("input, title, #results, .crumbs, link, meta, .languages").remove();
			assertThat(page.html().toLowerCase(java.util.Locale.ROOT)).as(typed)
				.doesNotContain("zephyrquotient")
				.doesNotContain("embargo-trial");
		}
		Document togo = search("", "economy", "tg");
		assertThat(SearchVisitor.hits(togo)).contains("/economies/tg").doesNotContain("/outputs/embargo-trial");
		assertThat(togo.select("select[name=year] option[value=1987]")).isEmpty();
		assertThat(this.mvc.get().uri("/sitemap.xml")).bodyText()
			.contains("/economies/tg")
			.doesNotContain("embargo-trial");
		assertThat(this.mvc.get().uri("/en/economies/tg")).bodyText().contains("Togo").doesNotContain("Zephyrquotient");
	}

	private Document search(String typed, String... parameters) {
		return new SearchVisitor(this.mvc).search("en", typed, parameters);
	}

	private long stored(String where) {
		return this.jdbc.sql("select count(*) from " + where).query(Long.class).single();
	}

}
