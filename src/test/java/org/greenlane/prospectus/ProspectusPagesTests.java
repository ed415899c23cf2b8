package org.greenlane.prospectus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Visitor;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallDesk;
import org.greenlane.calls.CallFixtures;
import org.greenlane.web.ClockUnderTest;
import org.greenlane.web.LocalText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ProspectusPagesTests {

	private static final Instant OPENS = Instant.parse("2032-03-01T08:00:00Z");

	private static final Instant CLOSES = Instant.parse("2032-03-31T21:59:00Z");

	private static final String ELIGIBLE = "?track=business&entity-type=msme&economy=TG&staff=2-9&trade=now&won-before=no";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private CallFixtures fixtures;

	@Autowired
	private CallDesk desk;

	@Autowired
	private ClockUnderTest clock;

	@AfterEach
	void letTheClockGo() {
		this.clock.letGo();
	}

	@ParameterizedTest
	@ValueSource(strings = { "call", "questions", "rules", "check", "answers" })
	void everyPageOfADemonstrationSaysThatItIsOne(String page) {
		assertThat(page("/fr/champions/standing/" + page).select(".demonstration").text()).startsWith("Démonstration.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "call", "questions", "rules", "check", "answers" })
	void nobodyReadsADraft(String page) {
		Call draft = this.fixtures.draft((empty) -> empty);
		assertThat(get("/en/champions/" + draft.slug() + "/" + page).getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "call", "questions", "rules", "check", "answers" })
	void eachPageIsSmall(String page) {
		for (String language : List.of("en", "fr", "es")) {
			assertThat(get("/" + language + "/champions/standing/" + page).getContentAsByteArray().length)
				.isLessThan(30_000);
		}
	}

	@ParameterizedTest
	@CsvSource({ "-3600,Opens soon", "0,Open", "2628000,Open", "2644141,'Closed, being checked'" })
	void pageSaysWhereTheCallStandsByTheClock(long seconds, String state) {
		this.clock.set(OPENS.minus(Duration.ofDays(10)));
		Call call = this.fixtures.call(OPENS, CLOSES);
		this.clock.set(OPENS.plusSeconds(seconds));
		assertThat(page("/en/champions/" + call.slug() + "/call").select(".call-state .badge").text()).isEqualTo(state);
	}

	@Test
	void deadlineIsSaidInItsZoneInUtcAndAsTimeLeft() {
		this.clock.set(OPENS.minus(Duration.ofDays(10)));
		Call call = this.fixtures.call(OPENS, CLOSES);
		this.clock.set(CLOSES.minus(Duration.ofHours(5)).minus(Duration.ofMinutes(7)));
		Document page = page("/es/champions/" + call.slug() + "/call");
		assertThat(page.select(".deadline").text()).contains("miércoles, 31 de marzo de 2032, 23:59")
			.contains("Zurich, UTC+02:00")
			.contains("En UTC: miércoles, 31 de marzo de 2032, 21:59")
			.contains("Quedan 5 horas 7 minutos");
		assertThat(page.select(".deadline time").attr("datetime")).isEqualTo(CLOSES.toString());
		assertThat(page.select("[data-seconds]").attr("data-seconds")).isEqualTo("18420");
	}

	@Test
	void callIsFoundFromTheFrontPageOfTheCompetitionAndAtItsOwnAddress() {
		assertThat(page("/fr/champions").select("#calls ~ article a[href=/fr/champions/standing/call]")).isNotEmpty();
		MockHttpServletResponse answer = get("/es/champions/standing");
		assertThat(answer.getStatus()).isEqualTo(302);
		assertThat(answer.getRedirectedUrl()).isEqualTo("/es/champions/standing/call");
	}

	@Test
	void pageWithTheTimeLeftIsNeverAnsweredNotModified() {
		MockHttpServletResponse answer = get("/en/champions/standing/call");
		assertThat(answer.getHeader("ETag")).isNull();
		assertThat(answer.getHeader("Cache-Control")).contains("no-cache");
		assertThat(get("/en/champions/standing/rules").getHeader("ETag")).isNotNull();
	}

	@Test
	void eligibleApplicantHearsYesAndTakesTheAnswersAlong() {
		MockHttpServletResponse answer = get("/fr/champions/standing/check" + ELIGIBLE);
		Document page = Visitor.page(answer);
		assertThat(page.select("#result h2").text()).isEqualTo("Oui, vous pouvez être candidat.");
		assertThat(page.select("#result a[role=button]").attr("href"))
			.isEqualTo("/fr/champions/standing/apply" + ELIGIBLE);
		assertThat(answer.getCookies()).isEmpty();
	}

	@Test
	void otherApplicantHearsNoWithEveryReason() {
		Document page = page("/es/champions/standing/check"
				+ ELIGIBLE.replace("=msme", "=chamber").replace("=TG", "=KP").replace("=now", "=no"));
		assertThat(page.select("#result h2").text()).isEqualTo("No, no puede participar en esta convocatoria.");
		assertThat(page.select("#result li").eachText()).containsExactly(
				"Lo que ha elegido se dirige a: una microempresa o pequeña o mediana empresa.",
				"La convocatoria no se dirige a organizaciones establecidas aquí: República Popular Democrática de Corea.",
				"La convocatoria se dirige a proyectos que tengan que ver con el comercio transfronterizo.");
		assertThat(page.select("#result a[role=button]")).isEmpty();
		assertThat(page.select("input[value=chamber]").hasAttr("checked")).isTrue();
	}

	@Test
	void checkAsksAgainWhatWasLeftAndKeepsWhatWasSaid() {
		Document page = page("/en/champions/standing/check?track=business&staff=7&sent=1");
		assertThat(page.select("#result")).isEmpty();
		assertThat(page.select(".error-summary li")).hasSize(5);
		assertThat(page.select("#staff-problem").text()).isEqualTo("Choose from the answers that are offered.");
		assertThat(page.select("#economy").attr("aria-describedby")).contains("economy-problem");
		assertThat(page.select("input[value=business]").hasAttr("checked")).isTrue();
	}

	@Test
	void allQuestionsCanBeReadWithTheirLimits() {
		Document page = page("/fr/champions/standing/questions");
		assertThat(page.select(".all-questions > ol > li")).hasSizeGreaterThan(40);
		assertThat(page.text()).contains("Décrivez le projet pour le grand public")
			.contains("Jusqu’à 200 mots.")
			.contains("Une chambre de commerce");
	}

	@Test
	void noticeAndExtensionAreForEverybody() {
		this.clock.set(OPENS.minus(Duration.ofDays(10)));
		Call call = this.fixtures.call(OPENS, CLOSES);
		this.clock.set(OPENS.plusSeconds(1));
		this.desk.giveNotice(call.id(), new LocalText("Page 3 is <b>wrong</b>", "La page 3", "La página 3"),
				this.fixtures.officer());
		this.desk.extend(call.id(), CLOSES.plus(Duration.ofDays(2)), new LocalText("A storm", "Tempête", "Tormenta"),
				this.fixtures.officer());
		Document page = page("/en/champions/" + call.slug() + "/call");
		assertThat(page.select(".notices").text()).contains("Page 3 is <b>wrong</b>").contains("2032");
		assertThat(page.text())
			.contains("From Wednesday, 31 March 2032, 23:59 to Friday, 2 April 2032, 23:59: A storm");
		assertThat(page.select(".deadline").text()).contains("Friday, 2 April 2032, 23:59");
	}

	@Test
	void cancelledCallSaysWhy() {
		this.clock.set(OPENS.minus(Duration.ofDays(10)));
		Call call = this.fixtures.call(OPENS, CLOSES);
		this.desk.cancel(call.id(), new LocalText("No jury", "Pas de jury", "Sin jurado"), this.fixtures.officer());
		Document page = page("/fr/champions/" + call.slug() + "/call");
		assertThat(page.select(".call-state .badge").text()).isEqualTo("Annulé");
		assertThat(page.select(".notices").text()).contains("Pas de jury");
		assertThat(page.select(".deadline, .actions")).isEmpty();
	}

	private Document page(String address) {
		MockHttpServletResponse answer = get(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Visitor.page(answer);
	}

	private MockHttpServletResponse get(String address) {
		return this.mvc.get().uri(address).exchange().getResponse();
	}

}
