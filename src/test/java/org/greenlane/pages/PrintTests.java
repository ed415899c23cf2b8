package org.greenlane.pages;

import java.util.Objects;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.greenlane.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Paper has the text and where its links lead, and nothing that one can only click.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintTests {

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

	@Test
	void reportIsPrintedWithItsSymbolAndTheAddressesOfItsLinks() {
		try (Page page = printed("/en/reports/GL/2025/1")) {
			assertThat(page.locator("h1").isVisible()).isTrue();
			assertThat(page.locator(".report-text h2").count()).isGreaterThan(8);
			assertThat(page.locator("main").innerText()).contains("GL/2025/1", "Kanemasa");
			assertThat(page.evaluate(
					"""
							[...document.querySelectorAll('.report-text a[href^=http]')]
								.every(link => getComputedStyle(link, '::after').content.includes(link.getAttribute('href')))"""))
				.isEqualTo(true);
			assertThat(page.locator(".report-text a[href^=http]").count()).isPositive();
			assertNothingToClick(page, ".site-header nav", ".site-header .find", ".site-header .me", ".crumbs",
					".report-files");
		}
	}

	@Test
	void listIsPrintedWithoutItsFilters() {
		try (Page page = printed("/en/meetings")) {
			assertThat(page.locator("tbody tr").count()).isEqualTo(25);
			assertThat(page.locator("tbody tr").last().isVisible()).isTrue();
			assertNothingToClick(page, ".site-header nav", ".filters", ".pager", ".downloads");
		}
	}

	private Page printed(String address) {
		Page page = Objects.requireNonNull(this.chromium).browser().newPage();
		page.navigate("http://localhost:" + this.port + address);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		return page;
	}

	/** That it is on the page first, and not on paper. */
	private static void assertNothingToClick(Page page, String... places) {
		for (String place : places) {
			assertThat(page.locator(place).count()).as(place).isPositive();
			assertThat(page.locator(place).first().isVisible()).as(place).isFalse();
		}
	}

}
