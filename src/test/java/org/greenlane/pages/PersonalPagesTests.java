package org.greenlane.pages;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that only those see who have signed in, as a browser shows them.
 */
@PortalTest
class PersonalPagesTests {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@ParameterizedTest
	@ValueSource(strings = { "/en/account", "/fr/account", "/es/account" })
	void pageIsAccessibleAndFitsAPhone(String address) {
		String session = this.visitors.with(this.mvc, Grant.of(Role.EDITOR), Grant.focalPointOf("KR"))
			.cookie("SESSION")
			.orElseThrow()
			.getValue();
		try (Chromium chromium = Chromium.start()) {
			for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				NewContextOptions options = new NewContextOptions().setColorScheme(scheme).setViewportSize(320, 640);
				try (BrowserContext context = chromium.browser().newContext(options)) {
					context.addCookies(List.of(new Cookie("SESSION", session).setDomain("localhost").setPath("/")));
					Page page = context.newPage();
					assertThat(page.navigate("http://localhost:" + this.port + address).status()).isEqualTo(200);
					assertThat(new AxeBuilder(page).setLegacyMode(true).withTags(WCAG).analyze().getViolations())
						.as("%s in %s", address, scheme)
						.isEmpty();
					assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
				}
			}
		}
	}

}
