package org.greenlane.meetings;

import java.util.List;

import org.greenlane.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class MeetingPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeOwnMeetings() {
		this.jdbc.sql("delete from meetings.meetings where origin = 'person'").update();
	}

	@ParameterizedTest
	@CsvSource({ "en, Meetings, 27 results", "fr, Réunions, 27 résultats", "es, Reuniones, 27 resultados" })
	void listHasEveryMeetingOfTheRecord(String language, String title, String found) {
		Document page = page("/" + language + "/meetings");
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select("#results").text()).isEqualTo(found);
		assertThat(page.html()).doesNotContain("??");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "roadmap-to-mc12 | first half of 2021 | No source gives the day.",
					"director-general-remarks | between December 2017 and February 2018 | No source gives the day.",
					"first-spotlight | between 2023 and 2024 | late 2023 or early 2024, a Thursday; date not known",
					"2018-03 | March 2018 | March 2018",
					"2018-03-27 | 27 March 2018 | The day is the one in the address of the source’s page.",
					"mc14 | 26–29 March 2026 | No source that we have read says that it was held",
					"2025-12-02 | 2 December 2025 | The day stands in a draft of the annual report." })
	void dateIsSaidAsExactlyAsItIsKnownAndHowItIsKnown(String slug, String date, String basis) {
		Document page = page("/en/meetings/" + slug);
		assertThat(page.select(".lead").text()).contains(date);
		assertThat(page.select(".facts").text()).contains(basis);
	}

	@Test
	void meetingHasItsAgendaWithThoseWhoSpokeToEachPoint() {
		Document page = page("/fr/meetings/2025-12-02");
		assertThat(page.select("ol.agenda > li")).hasSize(7);
		assertThat(page.select("section[aria-labelledby=topics] li").eachText())
			.contains("AEO study and its Spanish version (Lazzat Daniyarova, WCO; Valerie Piccard, ICC)");
		Element spotlight = page.select("ol.agenda > li").get(2);
		assertThat(spotlight.text()).contains("Julianne Ponan, Fondatrice, Creative Nature Superfoods (Royaume-Uni)");
		assertThat(spotlight.select("a").eachAttr("href")).contains("/fr/organisations/creative-nature-superfoods",
				"/fr/economies/gb");
		assertThat(page.select(".facts").text()).contains("Matthew Wilson, Coordonnateur du Groupe (Barbade)");
	}

	@Test
	void speakerOfWhomNoSourceGivesTheNameIsSaidToBeUnnamed() {
		assertThat(page("/en/meetings/2025-10-03").text())
			.contains("AFRIpads (Uganda) (no source gives the speaker’s name)");
	}

	@Test
	void documentsStandWithTheirSymbols() {
		assertThat(page("/en/meetings/2024-10-18").select("ul.documents strong").eachText())
			.containsExactlyInAnyOrder("INF/MSME/W/58–INF/TGE/COM/11", "INF/MSME/W/51");
		assertThat(page("/en/meetings?q=INF/MSME/W/58").select("tbody th a").eachText())
			.containsExactly("Business support organisations");
	}

	@Test
	void meetingWhoseDayMayStillComeIsUpcoming() {
		add("future", "2099-05", "null");
		Document list = page("/en/meetings?when=upcoming");
		assertThat(list.select("#results").text()).isEqualTo("1 result");
		assertThat(list.select("section[aria-labelledby=upcoming] li").eachText())
			.containsExactly("A meeting to come – May 2099");
		assertThat(page("/en/meetings/future").select(".lead .badge").text()).isEqualTo("Upcoming");
		assertThat(page("/en/meetings?when=past").select("#results").text()).isEqualTo("27 results");
	}

	@Test
	void cancelledMeetingKeepsItsPageAndSaysSo() {
		add("called-off", "2099-05-04", "'2026-11-01'");
		assertThat(page("/es/meetings/called-off").select(".problem").text())
			.contains("Cancelada: se anunció el 1 de noviembre de 2026");
	}

	@Test
	void formerAddressAndCodeLeadToTheAddressOfToday() {
		add("first-name", "2099-05-04", "null");
		this.jdbc.sql("update meetings.meetings set slug = 'second-name' where id = 'trial-first-name'").update();
		this.jdbc.sql("update meetings.meetings set slug = 'third-name' where id = 'trial-first-name'").update();
		for (String former : new String[] { "first-name", "second-name", "trial-first-name" }) {
			MvcTestResult result = this.mvc.get().uri("/fr/meetings/" + former).exchange();
			assertThat(result).hasStatus(HttpStatus.MOVED_PERMANENTLY);
			assertThat(result.getResponse().getHeader("Location")).endsWith("/fr/meetings/third-name");
		}
		assertThat(this.mvc.get().uri("/fr/meetings/first-name.ics")).hasStatus(HttpStatus.MOVED_PERMANENTLY);
		assertThat(page("/fr/meetings/third-name").select("h1").text()).isEqualTo("A meeting to come");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/meetings/none", "/en/meetings/none.ics", "/en/meetings/first-spotlight.ics",
			"/en/organisations/none" })
	void whatDoesNotExistIsNotFound(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void machinesReadTheEventThatThePageIsAbout() {
		JsonNode event = new JsonMapper()
			.readTree(page("/es/meetings/2025-12-02").expectFirst("script[type=application/ld+json]").data());
		assertThat(event.get("@context").asString()).isEqualTo("https://schema.org");
		assertThat(event.get("@type").asString()).isEqualTo("Event");
		assertThat(event.get("startDate").asString()).isEqualTo("2025-12-02");
		assertThat(event.get("endDate").asString()).isEqualTo("2025-12-02");
		assertThat(event.get("inLanguage").asString()).isEqualTo("es");
		assertThat(event.get("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
		assertThat(event.get("url").asString()).isEqualTo("http://localhost/es/meetings/2025-12-02");
		assertThat(event.get("organizer").get("name").asString()).contains("Grupo de Trabajo Informal");
		assertThat(event.get("performer").findValuesAsString("name")).contains("Julianne Ponan", "Kanemasa");
	}

	@Test
	void noTextCanEndTheBlockForMachines() {
		this.jdbc.sql("""
				insert into meetings.meetings (id, title, held)
				values ('trial-hostile', '</script><script>alert(1)</script> & more', '2099-01-01')
				""").update();
		Document page = page("/en/meetings/trial-hostile");
		assertThat(page.select("script")).hasSize(1);
		assertThat(new JsonMapper().readTree(page.expectFirst("script").data()).get("name").asString())
			.isEqualTo("</script><script>alert(1)</script> & more");
	}

	@Test
	void hoursAreSaidInUtcAndAreReadyForTheReadersOwnClock() {
		this.jdbc.sql("""
				insert into meetings.meetings (id, title, held, start_time, end_time, time_zone)
				values ('trial-own', 'A meeting to come', '2099-03-04', '09:00', '12:30', 'America/Lima')""").update();
		Document page = page("/fr/meetings/trial-own");
		assertThat(page.select(".facts").text()).contains("15:00–18:30 à Genève", "14:00–17:30 UTC");
		Element own = page.expectFirst("[data-own]");
		assertThat(own.hasAttr("hidden")).isTrue();
		assertThat(own.attr("data-own")).isEqualTo("2099-03-04T14:00:00Z");
		assertThat(own.attr("data-until")).isEqualTo("2099-03-04T17:30:00Z");
		assertThat(own.attr("data-text")).isEqualTo("Chez vous ({1}) : {0}");
		assertThat(page.select("script[src*=moments]")).hasSize(1);
		assertThat(page("/fr/meetings/2025-12-02").select("script[src]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/meetings", "/meetings/2025-12-02", "/reports", "/reports/GL/2025/1", "/spotlights",
			"/barriers", "/barriers/afripads-hs-code", "/outputs", "/outputs/joint-aeo-study" })
	void headerSaysThatThePageBelongsToMeetings(String address) {
		assertThat(page("/fr" + address).select(".pillars a[aria-current]").eachText()).containsExactly("Réunions");
	}

	@Test
	void meetingLeadsToItsReportAndToWhatWasRaised() {
		List<String> links = page("/es/meetings/2025-12-02").select("main a").eachAttr("href");
		assertThat(links).contains("/es/reports/GL/2025/1");
		assertThat(links).anyMatch((link) -> link.startsWith("/es/barriers/"));
		assertThat(page("/es/meetings").select("main a").eachAttr("href")).contains("/es/reports", "/es/spotlights",
				"/es/barriers", "/es/outputs");
	}

	@Test
	void meetingWithoutAKnownDayIsNoEventForMachines() {
		assertThat(page("/en/meetings/first-spotlight").select("script[type=application/ld+json]")).isEmpty();
	}

	@Test
	void organisationTellsAtWhichMeetingsItSpoke() {
		Document page = page("/en/organisations/european-business-association");
		assertThat(page.select("section[aria-labelledby=meetings] li").text()).contains("2 December 2025",
				"Ana Derevyanko");
	}

	private void add(String slug, String held, String cancelled) {
		this.jdbc.sql(
				"insert into meetings.meetings (id, slug, title, held, cancelled_on) values (?, ?, 'A meeting to come', ?, %s)"
					.formatted(cancelled))
			.params("trial-" + slug, slug, held)
			.update();
	}

	private Document page(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(assertThat(result).bodyText().actual());
	}

}
