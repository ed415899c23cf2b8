package org.greenlane.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.drafts.ReportsUnderTest;
import org.greenlane.drafts.ReportsUnderTest.Person;
import org.greenlane.texts.WordFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of a report that only come after a form was sent, on a phone: the preview,
 * two editors' texts, and what a Word file holds. Those that a form without scripts
 * reaches are reached so.
 */
@PortalTest
class ReportAnswerBrowserTests {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ReportsUnderTest reports;

	private Person editor;

	private String slug = "";

	@BeforeEach
	void begin() {
		this.editor = this.reports.person(this.mvc, Role.EDITOR);
		this.slug = this.reports.begin(this.editor, "en", "Title", "One.\n\nTwo.");
	}

	@AfterEach
	void forget() {
		this.reports.forget();
	}

	@Test
	void textsOfTwoEditorsAreBroughtTogetherWithAndWithoutScripts() {
		for (boolean scripts : List.of(true, false)) {
			try (Chromium chromium = Chromium.start(); BrowserContext context = signedIn(chromium, scripts)) {
				Page page = context.newPage();
				page.navigate(desk(""));
				page.fill("#title-en", "My title");
				page.fill("#body-en", "One of mine.\n\nTwo, scripts %s.".formatted(scripts));
				page.click(".desk-bar button[formaction]");
				assertThat(page.inputValue("#title-en")).isEqualTo("My title");
				check(page, 200, scripts);
				this.reports.save(this.reports.person(this.mvc, Role.EDITOR), this.slug, "en", "Their title",
						"One of theirs, scripts %s.\n\nTwo.".formatted(scripts));
				page.click(".desk-bar button:not([formaction])");
				assertThat(page.locator(".conflict textarea").count()).isEqualTo(3);
				check(page, 409, scripts);
				page.fill("#title-en", "Our title");
				page.fill("#body-en", "One.\n\nTwo.");
				page.click(".buttons button");
				check(page, 200, scripts);
				assertThat(page.inputValue("#title-en")).isEqualTo("Our title");
			}
		}
	}

	@Test
	void wordFilesAreReadAndRefusedWithAndWithoutScripts() {
		for (boolean scripts : List.of(true, false)) {
			try (Chromium chromium = Chromium.start(); BrowserContext context = signedIn(chromium, scripts)) {
				Page page = context.newPage();
				page.navigate(desk("/word/en"));
				send(page, "no word".getBytes(StandardCharsets.UTF_8));
				check(page, 422, scripts);
				send(page, WordFixtures.word(WordFixtures.p("One.") + WordFixtures.p("Of the file.")).bytes());
				assertThat(page.inputValue("#body-en")).contains("Of the file.");
				check(page, 200, scripts);
			}
		}
	}

	private static void send(Page page, byte[] file) {
		page.setInputFiles("#file", new FilePayload("report.docx", WORD, file));
		page.click("form[enctype] button");
	}

	private static void check(Page page, int status, boolean scripts) {
		assertThat(page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus")).isEqualTo(status);
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
		if (scripts) {
			assertThat(Accessibility.violations(page)).as(page.url()).isEmpty();
			assertThat(Accessibility.violationsInDark(page)).as(page.url()).isEmpty();
		}
	}

	private String desk(String page) {
		return "http://localhost:" + this.port + "/en/admin/meetings/" + this.slug + "/report" + page;
	}

	private BrowserContext signedIn(Chromium chromium, boolean scripts) {
		BrowserContext context = chromium.browser()
			.newContext(new NewContextOptions().setViewportSize(320, 640).setJavaScriptEnabled(scripts));
		String session = this.editor.visitor().cookie("SESSION").orElseThrow().getValue();
		context.addCookies(List.of(new Cookie("SESSION", session).setDomain("localhost").setPath("/")));
		return context;
	}

}
