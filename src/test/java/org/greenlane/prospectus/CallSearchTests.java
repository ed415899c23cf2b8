package org.greenlane.prospectus;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallDates;
import org.greenlane.calls.CallDesk;
import org.greenlane.calls.CallFixtures;
import org.greenlane.calls.CallText;
import org.greenlane.web.ClockUnderTest;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A call is found by search from the moment it is published, and no more once it is
 * cancelled; a draft never.
 */
@PortalTest
class CallSearchTests {

	private static final Instant OPENS = Instant.parse("2031-01-10T08:00:00Z");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CallFixtures calls;

	@Autowired
	private CallDesk desk;

	@Autowired
	private ClockUnderTest clock;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void letGo() {
		this.clock.letGo();
	}

	@Test
	void callIsFoundInEachLanguageFromItsPublicationToItsCancellation() {
		Instant published = OPENS.minusSeconds(86_400);
		this.clock.set(published);
		Call call = this.calls.call(dates(), (complete) -> complete.withTexts(List.of(Language.values()),
				texts("Quorvimental prize", "Prix quorvimental", "Premio quorvimental"), complete.email()));
		String address = "/champions/" + call.slug() + "/call";
		assertThat(stored(call.slug())).isEqualTo(3);
		for (String language : List.of("en", "fr", "es")) {
			Document found = search(language, "quorvimental");
			assertThat(hits(found)).as(language).containsExactly("/" + language + address);
			assertThat(found.select("label:has(input[name=kind][value=call]) small").text()).isEqualTo("1");
		}
		this.clock.set(published.minusMillis(1));
		assertThatNothingLeaks();
		this.clock.set(published.plusSeconds(60));
		this.desk.cancel(call.id(), new LocalText("No partner.", "Sans partenaire.", "Sin socio."),
				this.calls.officer());
		assertThat(stored(call.slug())).isEqualTo(3);
		assertThatNothingLeaks();
	}

	@Test
	void draftIsNotEvenStored() {
		Call draft = this.calls.draft((empty) -> this.calls.complete(empty, dates())
			.withTexts(List.of(Language.EN), texts("Quorvimental draft", "", ""), "calls@example.org"));
		assertThat(draft.title().en()).isEqualTo("Quorvimental draft");
		assertThat(stored(draft.slug())).isZero();
		assertThatNothingLeaks();
	}

	@Test
	void demonstrationIsNotLookedFor() {
		assertThat(
				this.jdbc.sql("select count(*) from calls.calls where slug = 'standing' and published_at is not null")
					.query(Long.class)
					.single())
			.isEqualTo(1);
		assertThat(stored("standing")).isZero();
	}

	private void assertThatNothingLeaks() {
		for (String typed : List.of("quorvimental", "quorvimentals", "quorvimenatl", "\"quorvimental prize\"")) {
			Document page = search("en", typed);
			assertThat(page.select(".hits li, #near")).as(typed).isEmpty();
		}
	}

	private static Map<CallText, LocalText> texts(String en, String fr, String es) {
		LocalText title = new LocalText(en, fr.isEmpty() ? null : fr, es.isEmpty() ? null : es);
		Map<CallText, LocalText> texts = new java.util.EnumMap<>(CallText.class);
		for (CallText text : CallText.values()) {
			texts.put(text, (text == CallText.TITLE) ? title : new LocalText("Words.", "Des mots.", "Palabras."));
		}
		return texts;
	}

	private static CallDates dates() {
		return new CallDates(OPENS, OPENS.plusSeconds(30 * 86_400L), java.time.ZoneId.of("Europe/Zurich"),
				java.time.Duration.ofMinutes(30));
	}

	private long stored(String slug) {
		return this.jdbc.sql("select count(*) from catalogue.entries where kind = 'CALL' and key = ?")
			.param(slug)
			.query(Long.class)
			.single();
	}

	private static List<String> hits(Document page) {
		return page.select(".hits h3 a").eachAttr("href");
	}

	private Document search(String language, String typed) {
		return Jsoup.parse(new String(this.mvc.get()
			.uri("/" + language + "/search")
			.param("q", typed)
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
