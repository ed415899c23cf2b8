package org.greenlane.pages;

import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that only come after a form was sent: refused, saved, and contested by
 * another editor.
 */
@PortalTest
class EditingBrowserTests {

	private static final String FORM = "/en/admin/data/programmes/";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void refusedSavedAndContestedFormsAreAccessibleOnAPhone() {
		this.jdbc
			.sql("""
					insert into aeo.programmes (code, iso2, name, type, status, grade) values ('tg-browser', 'TG', 'Trial', 'SAFE_AEO',
						'PILOT', 'B')""")
			.update();
		this.jdbc.sql("insert into aeo.programme_sources values ('tg-browser', '8a0cb47595', 1)").update();
		try (Chromium chromium = Chromium.start();
				BrowserContext first = signedIn(chromium);
				BrowserContext second = signedIn(chromium)) {
			Page one = open(first);
			Page two = open(second);
			one.fill("#field-launch-date", "yesterday");
			save(one);
			check(one, 422);
			assertThat(one.evaluate("document.activeElement.id")).isEqualTo("errors");
			one.click("#errors a[href='#field-launch-date']");
			assertThat(one.evaluate("document.activeElement.id")).isEqualTo("field-launch-date");
			assertThat(one.inputValue("#field-launch-date")).isEqualTo("yesterday");
			one.fill("#field-launch-date", "2021-03");
			one.fill("#why", "Read in a browser");
			save(one);
			check(one, 200);
			assertThat(one.locator("#saved .old-new").innerText()).contains("2021-03");
			two.fill("#field-launch-date", "2020");
			two.fill("#why", "Read elsewhere");
			save(two);
			check(two, 409);
			two.check("#mine-launch-date");
			two.click(".buttons button:not([name])");
			assertThat(two.locator("#saved .old-new").innerText()).contains("2021-03", "2020");
		}
		finally {
			this.jdbc.sql("delete from aeo.programmes where code = 'tg-browser'").update();
		}
	}

	private Page open(BrowserContext context) {
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + FORM + "tg-browser");
		return page;
	}

	private static void save(Page page) {
		page.click("form.row-form button[type=submit]");
	}

	private static void check(Page page, int status) {
		assertThat(page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus")).isEqualTo(status);
		assertThat(Accessibility.violations(page)).as(page.url()).isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
	}

	private BrowserContext signedIn(Chromium chromium) {
		BrowserContext context = chromium.browser().newContext(new NewContextOptions().setViewportSize(320, 640));
		String session = this.visitors.with(this.mvc, Grant.of(Role.EDITOR)).cookie("SESSION").orElseThrow().getValue();
		context.addCookies(List.of(new Cookie("SESSION", session).setDomain("localhost").setPath("/")));
		return context;
	}

}
