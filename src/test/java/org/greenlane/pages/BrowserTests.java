package org.greenlane.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every public page as a browser shows it.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTests {

	private static final long FIRST_VIEW = 60_000;

	@LocalServerPort
	private int port;

	private @Nullable Chromium chromium;

	@BeforeAll
	void start() {
		this.chromium = Chromium.start();
	}

	@AfterAll
	void stop() {
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pageIsAccessibleInLightAndDark(String address) {
		try (BrowserContext context = context(new NewContextOptions())) {
			Page page = open(context.newPage(), address);
			assertThat(Accessibility.violations(page)).as(address).isEmpty();
			assertThat(Accessibility.violationsInDark(page)).as(address + " in dark").isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pageIsLightAndQuietAndFitsAPhone(String address) {
		try (BrowserContext context = context(new NewContextOptions().setViewportSize(320, 640))) {
			Page page = context.newPage();
			List<String> complaints = new ArrayList<>();
			page.onConsoleMessage((message) -> {
				if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
					complaints.add(message.text());
				}
			});
			page.onPageError(complaints::add);
			List<String> requests = new ArrayList<>();
			page.onRequest((request) -> requests.add(request.url()));
			long bytes = weigh(page, address);
			assertThat(complaints).as(address).isEmpty();
			assertThat(requests).as(address)
				.allMatch((url) -> url.startsWith("data:") || URI.create(url).getPort() == this.port);
			assertThat(bytes).as("bytes of the first view of " + address).isLessThanOrEqualTo(FIRST_VIEW);
			assertThat(overflow(page)).as("pixels beyond 320 of " + address).isZero();
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void pageSaysTheSameWithScriptsOff(String address) {
		try (BrowserContext with = context(new NewContextOptions());
				BrowserContext without = context(new NewContextOptions().setJavaScriptEnabled(false))) {
			Page scripted = open(with.newPage(), address);
			// What only a script can do is not there without one, and says so in its
			// markup.
			scripted.evaluate("document.querySelectorAll('[data-needs-script]').forEach((one) => one.remove())");
			assertThat(open(without.newPage(), address).locator("main").innerText().strip()).as(address)
				.isNotEmpty()
				.isEqualTo(scripted.locator("main").innerText().strip());
		}
	}

	private long weigh(Page page, String address) {
		CDPSession session = page.context().newCDPSession(page);
		session.send("Network.enable");
		long[] bytes = new long[1];
		session.on("Network.loadingFinished", (event) -> bytes[0] += event.get("encodedDataLength").getAsLong());
		open(page, address);
		// What scripts ask for once the page is there.
		page.evaluate("new Promise((idle) => requestIdleCallback(idle))");
		return bytes[0];
	}

	private static int overflow(Page page) {
		return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.intValue();
	}

	private Page open(Page page, String address) {
		page.navigate(url(address));
		return page;
	}

	private BrowserContext context(NewContextOptions options) {
		if (this.chromium == null) {
			throw new IllegalStateException("No browser");
		}
		return this.chromium.browser().newContext(options);
	}

	private String url(String address) {
		return "http://localhost:" + this.port + address;
	}

	static Stream<String> pages() {
		return Stream.concat(PublicPagesUnderTest.PAGES.stream().map((page) -> "/en" + page),
				Stream.of("/fr/aeo/programmes", "/es/aeo/programmes", "/fr", "/es"));
	}

}
