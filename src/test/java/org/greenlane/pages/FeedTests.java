package org.greenlane.pages;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.greenlane.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every feed has what RFC 4287 demands, in each language.
 */
@PortalTest
class FeedTests {

	private static final List<String> LANGUAGES = List.of("en", "fr", "es");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeOwnMeetings() {
		this.jdbc.sql("delete from meetings.meetings where origin = 'person'").update();
	}

	@ParameterizedTest
	@CsvSource({ "changes", "reports", "meetings" })
	void feedIsValidAndReadByPrograms(String name) throws Exception {
		for (String language : LANGUAGES) {
			String address = "/" + language + "/" + name + ".atom";
			Document xml = Jsoup.parse(text(address), "", Parser.xmlParser());
			Element feed = xml.expectFirst("feed");
			assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
			assertThat(feed.select("> author > name").text()).isEqualTo("Greenlane");
			assertThat(feed.select("> link[rel=self]").attr("href")).isEqualTo("http://localhost" + address);
			assertThat(feed.select("> link[rel=alternate]").attr("href"))
				.isEqualTo("http://localhost/" + language + "/" + name);
			assertThat(feed.select("> entry")).isNotEmpty().allSatisfy(FeedTests::assertThatItIsComplete);
			assertThat(feed.select("> entry > id").eachText()).doesNotHaveDuplicates();
			assertThatItIsComplete(feed);
			SyndFeed read = new SyndFeedInput().build(new StringReader(text(address)));
			assertThat(read.getFeedType()).isEqualTo("atom_1.0");
			assertThat(read.getEntries()).hasSize(feed.select("> entry").size());
		}
	}

	@Test
	void everyPageSaysWhereTheFeedsAre() {
		Document page = Jsoup.parse(text("/es/outputs"));
		assertThat(page.select("head link[type=application/atom+xml]").eachAttr("href"))
			.containsExactlyInAnyOrder("/es/changes.atom", "/es/reports.atom", "/es/meetings.atom");
		assertThat(Jsoup.parse(text("/es/meetings")).select("main a[type=application/atom+xml]").eachAttr("href"))
			.containsExactly("/es/meetings.atom");
	}

	@Test
	void meetingThatChangesComesFirstUnderTheSameId() {
		add("trial-feed", "Essai");
		Element added = entries("fr").getFirst();
		assertThat(added.select("title").text()).isEqualTo("Essai – 4 mars 2099");
		add("trial-other", "Autre");
		assertThat(entries("fr").getFirst().select("title").text()).isEqualTo("Autre – 4 mars 2099");
		this.jdbc.sql(
				"update meetings.meetings set slug = 'moved', held = '2099-04-05', cancelled_on = '2099-03-01' where id = 'trial-feed'")
			.update();
		Element changed = entries("fr").getFirst();
		assertThat(changed.select("title").text()).isEqualTo("Essai – 5 avril 2099");
		assertThat(changed.select("id").text()).isEqualTo(added.select("id").text())
			.endsWith("/fr/meetings/trial-feed");
		assertThat(changed.select("link").attr("href")).isEqualTo("http://localhost/fr/meetings/moved");
		assertThat(changed.select("content").text()).contains("Annulée", "1er mars 2099");
		assertThat(at(changed, "published")).isEqualTo(at(added, "published"));
		assertThat(at(changed, "updated")).isAfterOrEqualTo(at(added, "updated"));
	}

	@Test
	void meetingsOfTheRecordAreAllThere() {
		assertThat(entries("en")).hasSize(27);
		assertThat(entries("en")).extracting((entry) -> entry.select("title").text())
			.contains("MC14, Yaoundé – 26–29 March 2026");
	}

	private void add(String id, String french) {
		this.jdbc.sql("insert into meetings.meetings (id, title, title_fr, held) values (?, 'Trial', ?, '2099-03-04')")
			.params(id, french)
			.update();
	}

	private static void assertThatItIsComplete(Element element) {
		assertThat(element.select("> id").text()).startsWith("http://localhost/");
		assertThat(element.select("> title").text()).isNotBlank();
		assertThat(at(element, "updated").getYear()).isGreaterThan(2000);
	}

	private static OffsetDateTime at(Element element, String name) {
		return OffsetDateTime.parse(element.select("> " + name).text());
	}

	private List<Element> entries(String language) {
		return Jsoup.parse(text("/" + language + "/meetings.atom"), "", Parser.xmlParser()).select("feed > entry");
	}

	private String text(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).as(address).hasStatusOk();
		if (address.endsWith(".atom")) {
			assertThat(result.getResponse().getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
		}
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
