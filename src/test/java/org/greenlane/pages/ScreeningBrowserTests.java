package org.greenlane.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import nu.validator.client.EmbeddedValidator;
import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.applications.Application;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.calls.Call;
import org.greenlane.screening.ScreeningUnderTest;
import org.greenlane.screening.ScreeningUnderTest.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Screening and clarifying in a real browser: on a small phone, with scripts off.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningBrowserTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ScreeningUnderTest scene;

	@Autowired
	private TimeUnderTest time;

	private @Nullable Chromium chromium;

	private Call call;

	private Person editor;

	@BeforeAll
	void start() {
		this.call = this.scene.call();
		this.editor = this.scene.person(this.mvc, Role.EDITOR);
		this.chromium = Chromium.start();
	}

	@AfterAll
	void stop() {
		this.time.letGo();
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void clarificationIsAnsweredOnASmallPhoneWithScriptsOff(String language) {
		Person founder = this.scene.person(this.mvc);
		String asked = in(language, asked(founder));
		try (BrowserContext phone = context(founder,
				new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 640))) {
			Page page = phone.newPage();
			page.navigate(url("/" + language + "/account"));
			page.locator(".asked-notice a").click();
			assertThat(page.url()).endsWith(asked);
			page.locator("#summary").fill("");
			press(page, ".buttons button[value=next]");
			assertThat(page.locator(".error-summary a").getAttribute("href")).isEqualTo("#summary");
			page.locator("#summary").fill("En euros, l’atelier le confirme.");
			press(page, ".buttons button[value=next]");
			assertThat(page.url()).endsWith("/check");
			assertThat(page.locator(".now").innerText()).contains("l’atelier le confirme");
			press(page, "form[action$='/send'] button");
			assertThat(page.locator("#received").count()).isEqualTo(1);
		}
	}

	private static void press(Page page, String button) {
		page.locator(button).press("Enter");
		page.waitForLoadState();
		assertThat(page.locator("h1").count()).isEqualTo(1);
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
	}

	/** What {@code PersonalPagesTests} has not: what was answered, and what is open. */
	@Test
	void answeredQuestionIsValidAccessibleAndFitsAPhoneInBothSchemes() throws IOException, SAXException {
		Person founder = this.scene.person(this.mvc);
		Application sent = sent(founder);
		String asked = ask(sent);
		look(founder, "/fr/account");
		founder.browser().submit(founder.page(asked), asked, Map.of("summary", "In euro", "do", "next"));
		founder.browser().submit(founder.page(asked + "/check"), asked + "/send", Map.of());
		look(founder, in("es", asked));
		look(founder, "/en/applications/" + sent.sent().orElseThrow());
		look(this.editor, in("fr", this.scene.path(this.call, sent)));
	}

	@Test
	void partyIsToldSoInASentence() {
		Person founder = this.scene.person(this.mvc, Role.EDITOR);
		Application sent = sent(founder);
		try (BrowserContext context = context(founder, new NewContextOptions())) {
			Page page = context.newPage();
			assertThat(page.navigate(url(in("fr", this.scene.path(this.call, sent)))).status()).isEqualTo(403);
			assertThat(page.locator("main").innerText()).contains("Vous êtes partie à cet appel");
		}
	}

	private void look(Person as, String address) throws IOException, SAXException {
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		byte[] html = as.browser().get(address).getContentAsByteArray();
		assertThat(validator.validate(new ByteArrayInputStream(html))
			.lines()
			.filter((line) -> line.contains(" error: ") || line.contains(" fatal error: "))).as(address).isEmpty();
		try (BrowserContext context = context(as, new NewContextOptions().setViewportSize(320, 640))) {
			Page page = context.newPage();
			assertThat(page.navigate(url(address)).status()).as(address).isEqualTo(200);
			page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
			assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(address).isEqualTo(true);
			assertThat(Accessibility.violations(page)).as(address).isEmpty();
			assertThat(Accessibility.violationsInDark(page)).as(address + " in dark").isEmpty();
		}
	}

	private String asked(Person founder) {
		return ask(sent(founder));
	}

	private Application sent(Person founder) {
		this.time.letGo();
		Application sent = this.scene.sent(this.call, founder);
		this.scene.close(this.call);
		return sent;
	}

	private String ask(Application sent) {
		this.scene.ask(this.editor, this.call, sent, this.scene.due(this.call, 7), "summary");
		return this.scene.clarification(sent);
	}

	private static String in(String language, String address) {
		return "/" + language + address.substring(3);
	}

	private BrowserContext context(Person of, NewContextOptions options) {
		if (this.chromium == null) {
			throw new IllegalStateException("No browser");
		}
		BrowserContext context = this.chromium.browser().newContext(options);
		context.addCookies(List
			.of(new Cookie("SESSION", of.browser().cookie("SESSION").orElseThrow().getValue()).setDomain("localhost")
				.setPath("/")));
		return context;
	}

	private String url(String address) {
		return "http://localhost:" + this.port + address;
	}

}
