package org.greenlane.screening;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.screening.ScreeningUnderTest.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How applicants answer: until when, which questions, and who.
 */
@PortalTest
class AnsweringTests {

	private static final String ANSWER = "In euro. Mensah & fils le confirment.";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScreeningUnderTest scene;

	@Autowired
	private SealedAnswers sealed;

	@Autowired
	private TimeUnderTest time;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SignedInVisitors visitors;

	private Exchange exchange;

	@BeforeEach
	void begin() {
		this.exchange = Exchange.begin(this.scene, this.mvc);
	}

	@AfterEach
	void letTimeGo() {
		this.time.letGo();
	}

	@ParameterizedTest(name = "{0} s after its time: {1}")
	@CsvSource({ "-1, true", "0, true", "1, false" })
	void timeOfItsOwnIsJudgedByTheDatabasesClock(long after, boolean taken) {
		String page = this.exchange.ask(7, "summary");
		this.exchange.save(page, "Written before", "stay");
		Document opened = this.exchange.founder().page(page);
		Document checking = this.exchange.founder().page(page + "/check");
		this.scene.at(this.exchange.call(), Duration.ofDays(7).plusSeconds(after));
		if (taken) {
			assertThat(this.exchange.send(page, checking).getStatus()).isEqualTo(302);
			assertThat(answer(page).parts().answers()).containsEntry("summary", List.of("Written before"));
			return;
		}
		assertThat(this.exchange.send(page, checking).getStatus()).isEqualTo(409);
		MockHttpServletResponse late = this.exchange.founder()
			.browser()
			.submit(opened, page, Map.of("summary", "Written too late", "do", "next"));
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(late).select("textarea").text()).isEqualTo("Written too late");
		assertThat(this.sealed.of(Exchange.id(page))).isEmpty();
		assertThat(this.exchange.founder().page(page).select("#overdue")).hasSize(1);
		assertThat(this.exchange.founder().page(page).select("textarea").text()).isEqualTo("Written before");
		assertThat(this.exchange.editor().page(this.exchange.desk()).select(".clarification .badge").text())
			.contains("overdue");
	}

	@Test
	void saveOneSecondLateIsNotTaken() {
		String page = this.exchange.ask(7, "summary");
		Document opened = this.exchange.founder().page(page);
		this.scene.at(this.exchange.call(), Duration.ofDays(7));
		assertThat(this.exchange.founder()
			.browser()
			.submit(opened, page, Map.of("summary", "Just in time", "do", "stay"))
			.getStatus()).isEqualTo(302);
		this.scene.at(this.exchange.call(), Duration.ofDays(7).plusSeconds(1));
		assertThat(this.exchange.founder()
			.browser()
			.submit(opened, page, Map.of("summary", "Late", "do", "stay"))
			.getStatus()).isEqualTo(409);
		assertThat(this.exchange.founder().page(page).select("textarea").text()).isEqualTo("Just in time");
	}

	@Test
	void onlyTheNamedQuestionsAreOpened() {
		String page = this.exchange.ask(7, "summary");
		assertThat(this.exchange.founder().page(page).select("form.step .field")).hasSize(1);
		Map<String, String> more = new LinkedHashMap<>(Map.of("was.project-name", "x", "project-name", "Smuggled",
				"summary", ANSWER, "was.summary", "x", "do", "stay"));
		more.put("_csrf", this.exchange.founder().browser().token());
		this.exchange.founder().browser().post(page, more);
		this.exchange.save(page, ANSWER, "next");
		this.exchange.send(page);
		assertThat(answer(page).parts().answers()).containsOnlyKeys("summary");
		assertThat(this.jdbc
			.sql("select count(*) from screening.answers where application_id = ? and question <> 'summary'")
			.param(this.exchange.sent().id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void wordsAreLimitedAsInTheFormAndNothingTypedIsLost() {
		String page = this.exchange.ask(7, "summary");
		String long_ = "word ".repeat(700).strip();
		MockHttpServletResponse refused = this.exchange.save(page, long_, "next");
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(Visitor.page(refused).select(".error-summary a").attr("href")).isEqualTo("#summary");
		assertThat(Visitor.page(refused).select("textarea").text()).isEqualTo(long_);
		assertThat(this.exchange.founder().page(page).select("textarea").text()).as("each save keeps").isEqualTo(long_);
		assertThat(this.exchange.founder()
			.browser()
			.post(page + "/send", Map.of("_csrf", this.exchange.founder().browser().token(), "revision", "1"))
			.getStatus()).isEqualTo(409);
		assertThat(this.exchange.save(page, "", "next").getStatus()).as("required").isEqualTo(422);
		assertThat(this.sealed.of(Exchange.id(page))).isEmpty();
	}

	@Test
	void ofTwoWhoAnswerAtOnceTheSecondSeesBoth() {
		String page = this.exchange.ask(7, "summary");
		Document opened = this.exchange.founder().page(page);
		this.exchange.save(page, "The first", "stay");
		MockHttpServletResponse second = this.exchange.founder()
			.browser()
			.submit(opened, page, Map.of("summary", "The second", "do", "next"));
		assertThat(second.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(second).select(".theirs").text()).contains("The first");
		assertThat(Visitor.page(second).select("textarea").text()).isEqualTo("The second");
		assertThat(this.exchange.founder().page(page).select("textarea").text()).isEqualTo("The first");
	}

	@Test
	void otherApplicantsNeverReachIt() {
		String page = this.exchange.ask(7, "summary");
		this.exchange.save(page, ANSWER, "stay");
		Person other = this.scene.person(this.mvc);
		this.scene.at(this.exchange.call(), Duration.ofHours(-1));
		Application theirs = this.scene.sent(this.exchange.call(), other);
		this.scene.close(this.exchange.call());
		String crossed = page.replace(this.exchange.sent().sent().orElseThrow().printed(),
				theirs.sent().orElseThrow().printed());
		for (String address : List.of(page, page + "/check", page + "/files/" + UUID.randomUUID(), crossed)) {
			assertThat(other.status(address)).as(address).isEqualTo(404);
		}
		for (String act : List.of(page, page + "/send", crossed, crossed + "/send")) {
			assertThat(other.browser()
				.post(act,
						Map.of("_csrf", other.browser().token(), "revision", "1", "summary", "Mine", "was.summary",
								"x"))
				.getStatus()).as(act).isEqualTo(404);
		}
		assertThat(this.exchange.editor().status(page)).as("nor does the secretariat write in it").isEqualTo(404);
		assertThat(this.exchange.founder().page(page).select("textarea").text()).isEqualTo(ANSWER);
	}

	@Test
	void textOfASessionThatEndedComesBack() {
		String page = this.exchange.ask(7, "summary");
		Visitor browser = this.exchange.founder().browser();
		Document opened = this.exchange.founder().page(page);
		Map<String, String> fields = Map.of("_csrf", "gone", "summary", ANSWER, "was.summary",
				opened.select("input[name=was.summary]").attr("value"));
		browser.keep(new jakarta.servlet.http.Cookie("SESSION", "none"));
		assertThat(browser.post(page, fields, "Origin", "http://localhost").getStatus()).isEqualTo(403);
		assertThat(browser.cookie("kept-form")).isPresent();
		Visitor again = this.visitors.signIn(this.mvc, this.exchange.founder().who().address());
		again.keep(browser.cookie("kept-form").orElseThrow());
		Document restored = Visitor.page(again.get(page));
		assertThat(restored.select("#restored")).hasSize(1);
		assertThat(restored.select("textarea").text()).isEqualTo(ANSWER);
	}

	@Test
	void whatWasWrittenTooLateIsTakenOverWhenItIsAskedAnew() {
		String page = this.exchange.ask(7, "summary");
		this.exchange.save(page, ANSWER, "stay");
		this.scene.at(this.exchange.call(), Duration.ofDays(8));
		String anew = this.exchange.ask(12, "summary");
		assertThat(anew).isNotEqualTo(page);
		assertThat(this.exchange.founder().page(anew).select("textarea").text()).isEqualTo(ANSWER);
	}

	private SealedAnswer answer(String page) {
		return this.sealed.of(Exchange.id(page)).orElseThrow();
	}

}
