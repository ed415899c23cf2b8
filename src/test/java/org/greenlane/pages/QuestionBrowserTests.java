package org.greenlane.pages;

import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.greenlane.PortalTest;
import org.greenlane.questions.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The browser counts words as the server does, and says a deadline and the hours of a
 * meeting where the reader is.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionBrowserTests {

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private @Nullable Chromium chromium;

	private @Nullable Page page;

	@BeforeAll
	void start() {
		this.chromium = Chromium.start();
		this.page = this.chromium.browser().newPage();
		this.page.navigate("http://localhost:" + this.port + "/assets/words.js");
		String script = this.page.locator("body").innerText();
		this.page.navigate("about:blank");
		this.page.evaluate(script);
	}

	@AfterAll
	void stop() {
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@ParameterizedTest
	@MethodSource("org.greenlane.questions.CountedTexts#all")
	void browserCountsAsTheServer(String text, int words) {
		assertThat(page().evaluate("(text) => countWords(text)", text)).isEqualTo(words);
		// A form sends line ends as two characters.
		assertThat(Words.count(text.replaceAll("\r?\n", "\r\n"))).isEqualTo(words);
	}

	@Test
	void sameAnswerForEverySpaceAndSign() {
		List<String> texts = IntStream.range(0, 0x3100)
			// A browser may know signs that are newer than Java.
			.filter(Character::isDefined)
			.mapToObj((point) -> "a" + Character.toString(point) + "b " + Character.toString(point))
			.toList();
		assertThat(page().evaluate("(texts) => texts.map(countWords)", texts))
			.isEqualTo(texts.stream().map(Words::count).toList());
	}

	@Test
	void deadlineIsSaidWhereTheReaderIs() {
		for (String zone : List.of("Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu")) {
			try (BrowserContext context = chromium().browser()
				.newContext(new NewContextOptions().setTimezoneId(zone).setLocale("fr"))) {
				Page call = context.newPage();
				call.navigate("http://localhost:" + this.port + "/fr/champions/standing/call");
				String at = String.valueOf(call.getAttribute("[data-own]", "data-own"));
				Object hours = call.evaluate(
						"(at) => new Date(at).toLocaleTimeString('fr', { hour: '2-digit', minute: '2-digit' })", at);
				assertThat(call.locator("[data-own]").innerText()).as(zone)
					.startsWith("Chez vous (")
					.endsWith(String.valueOf(hours));
			}
		}
	}

	@Test
	void hoursOfAMeetingAreSaidWhereTheReaderIs() {
		this.jdbc.sql("""
				insert into meetings.meetings (id, title, held, start_time, end_time, time_zone)
				values ('trial-hours', 'A meeting to come', '2099-03-04', '09:00', '12:30', 'America/Lima')""")
			.update();
		try (BrowserContext context = chromium().browser()
			.newContext(new NewContextOptions().setTimezoneId("Asia/Tokyo"))) {
			Page meeting = context.newPage();
			meeting.navigate("http://localhost:" + this.port + "/es/meetings/trial-hours");
			assertThat(meeting.locator("[data-own]").innerText()).startsWith("Donde está usted (Tokyo): ")
				.containsSubsequence("miércoles, 4 de marzo", "23:00", "jueves, 5 de marzo", "2:30");
		}
		finally {
			this.jdbc.sql("delete from meetings.meetings where id = 'trial-hours'").update();
		}
	}

	private Page page() {
		return java.util.Objects.requireNonNull(this.page);
	}

	private Chromium chromium() {
		return java.util.Objects.requireNonNull(this.chromium);
	}

}
