package org.greenlane.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import nu.validator.client.EmbeddedValidator;
import org.greenlane.PortalTest;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Applying in a real browser: on a small phone, with scripts off, in each language.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplyBrowserTests {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private People people;

	@Autowired
	private ApplicationFixtures fixtures;

	private @Nullable Chromium chromium;

	private String session = "";

	private final List<String> pages = new ArrayList<>();

	@BeforeAll
	void start() {
		EmailAddress address = SignedInVisitors.anyone();
		this.session = session(address);
		SignedIn founder = this.people.find(address).orElseThrow();
		Application sent = this.fixtures.sent(this.fixtures.open(), founder);
		UUID draft = this.fixtures.begun(this.fixtures.open(), founder);
		this.fixtures.write(draft, Map.of("summary", List.of("word ".repeat(300))), founder);
		String apply = "/champions/standing/apply";
		String receipt = "/applications/" + sent.sent().orElseThrow();
		this.pages.addAll(List.of("/en" + apply, "/fr" + apply + "/new", "/es" + apply + "/" + draft,
				"/en" + apply + "/" + draft + "/steps/project?mend", "/fr" + apply + "/" + draft + "/steps/files",
				"/es" + apply + "/" + draft + "/check", "/en" + apply + "/" + sent.id() + "/check",
				"/en" + apply + "/" + draft + "/people", "/fr" + receipt, "/es" + receipt + "/print",
				"/en" + receipt + "/withdraw"));
		this.chromium = Chromium.start();
	}

	@AfterAll
	void stop() {
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	private String session(EmailAddress address) {
		return this.visitors.with(this.mvc, address).cookie("SESSION").orElseThrow().getValue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "es" })
	void firmAppliesOnASmallPhoneWithScriptsOff(String language) {
		String mine = session(SignedInVisitors.anyone());
		try (BrowserContext phone = context(mine,
				new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 640))) {
			Page page = phone.newPage();
			List<Long> weights = new ArrayList<>();
			page.navigate(url("/" + language + "/champions/standing/apply"));
			press(page, "form.narrow button[type=submit]", weights);
			weights.clear();
			Response first = page
				.navigate(page.locator("ol.tasks a").first().getAttribute("href").replaceFirst("^", url("")));
			assertThat(first.status()).isEqualTo(200);
			for (int i = 0; i < 30 && !page.url().endsWith("/check"); i++) {
				fill(page);
				press(page, ".buttons button[value=next]", weights);
				assertThat(page.locator(".error-summary").count()).as(page.locator("main").innerText()).isZero();
			}
			assertThat(page.locator("#missing").count()).isZero();
			press(page, "form[action$='/submit'] button", weights);
			assertThat(page.locator("#reference").innerText()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
			assertThat(page.url()).contains("/" + language + "/applications/");
			assertThat(weights).hasSizeGreaterThan(8).allSatisfy((bytes) -> assertThat(bytes).isLessThan(30_000));
		}
	}

	/** Presses a button, and adds up what comes over the line. */
	private static void press(Page page, String button, List<Long> weights) {
		long[] weight = { 0 };
		java.util.function.Consumer<com.microsoft.playwright.Request> count = (
				request) -> weight[0] += request.sizes().responseBodySize;
		page.onRequestFinished(count);
		page.locator(button).last().press("Enter");
		page.waitForLoadState();
		page.offRequestFinished(count);
		weights.add(weight[0]);
		assertThat(page.locator("h1").count()).isEqualTo(1);
		assertThat((Number) page.locator("html").boundingBox().width).isEqualTo(360.0);
		for (Locator part : page.locator("main > *:visible, main form > *:visible, main .field > *:visible").all()) {
			assertThat(part.boundingBox().x + part.boundingBox().width).as(part.toString()).isLessThanOrEqualTo(361);
		}
	}

	/** Answers whatever a page asks, as somebody does who may take part. */
	private void fill(Page page) {
		for (Locator field : page.locator("form.step .field").all()) {
			Locator choices = field.locator("input[type=radio]");
			if (choices.count() > 0) {
				choose(choices);
			}
			else if (field.locator("input[type=checkbox]").count() > 0) {
				field.locator("input[type=checkbox]").first().check();
			}
			else if (field.locator("select").count() > 0) {
				field.locator("select").selectOption("TG");
			}
			else if (field.locator("textarea").count() > 0) {
				field.locator("textarea").fill("L’atelier vend déjà au-delà de la frontière.");
			}
			else if (field.locator("input[type=file]").count() == 0) {
				type(field.locator("input"));
			}
		}
	}

	private static void choose(Locator choices) {
		Map<String, String> wanted = Map.of("entity-type", "msme", "won-before", "no", "stage", "results", "staff",
				"2-9", "track", "business");
		String name = String.valueOf(choices.first().getAttribute("name"));
		for (Locator choice : choices.all()) {
			if (!wanted.containsKey(name) || wanted.get(name).equals(choice.getAttribute("value"))) {
				choice.check();
				return;
			}
		}
	}

	private static void type(Locator input) {
		String type = String.valueOf(input.getAttribute("type"));
		String mode = String.valueOf(input.getAttribute("inputmode"));
		input.fill(type.equals("email") ? "founder@example.org" : type.equals("tel") ? "+228 90 00 00 00"
				: mode.equals("numeric") ? "2019" : mode.equals("url") ? "www.example.org" : "Atelier Koffi");
	}

	@Test
	void pagesAreAccessibleAndFitAPhoneInBothSchemes() {
		for (String address : this.pages) {
			for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				try (BrowserContext context = context(this.session,
						new NewContextOptions().setColorScheme(scheme).setViewportSize(320, 640))) {
					Page page = context.newPage();
					assertThat(page.navigate(url(address)).status()).as(address).isEqualTo(200);
					assertThat(new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze().getViolations())
						.as("%s in %s", address, scheme)
						.isEmpty();
					assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(address)
						.isEqualTo(true);
				}
			}
		}
	}

	@Test
	void errorSummaryTakesTheFocus() {
		try (BrowserContext context = context(this.session, new NewContextOptions())) {
			Page page = context.newPage();
			page.navigate(url(this.pages.get(3)));
			assertThat(page.evaluate("document.activeElement.className")).isEqualTo("error-summary");
		}
	}

	@Test
	void htmlIsValid() throws IOException, SAXException {
		Visitor visitor = new Visitor(this.mvc, "192.0.2.1");
		visitor.keep(new jakarta.servlet.http.Cookie("SESSION", this.session));
		for (String address : this.pages) {
			EmbeddedValidator validator = new EmbeddedValidator();
			validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
			byte[] html = visitor.get(address).getContentAsByteArray();
			assertThat(validator.validate(new ByteArrayInputStream(html))
				.lines()
				.filter((line) -> line.contains(" error: ") || line.contains(" fatal error: "))).as(address).isEmpty();
		}
	}

	private BrowserContext context(String of, NewContextOptions options) {
		if (this.chromium == null) {
			throw new IllegalStateException("No browser");
		}
		BrowserContext context = this.chromium.browser().newContext(options);
		context.addCookies(List.of(new Cookie("SESSION", of).setDomain("localhost").setPath("/")));
		return context;
	}

	private String url(String address) {
		return "http://localhost:" + this.port + address;
	}

}
