package org.greenlane.pages;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.web.PortalAddress;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A passkey in a real browser, whose device is a virtual one. The browser believes the
 * portal to be at the address of its settings, as passkeys are bound to that.
 */
@PortalTest
class PasskeyBrowserTests {

	private static final String BUTTON = "form[data-passkey] button";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private PortalAddress portal;

	@Test
	void passkeyIsAddedOpensTheDoorAndOpensNothingOnceRemoved() {
		try (Chromium chromium = Chromium.start("--host-resolver-rules=MAP localhost:80 127.0.0.1:" + this.port);
				BrowserContext context = chromium.browser().newContext()) {
			context.addCookies(List.of(new Cookie("SESSION", session()).setDomain("localhost").setPath("/")));
			Page page = context.newPage();
			List<String> complaints = new ArrayList<>();
			page.onPageError(complaints::add);
			page.onConsoleMessage((message) -> {
				if (message.text().contains("Content Security Policy")) {
					complaints.add(message.text());
				}
			});
			addDevice(context.newCDPSession(page));
			page.navigate(this.portal.address() + "/en/account");
			page.fill("#passkey-name", "Virtual");
			page.click(BUTTON);
			assertThat(page.locator("#passkeys tbody th")).hasText("Virtual");
			signOut(page);
			page.navigate(this.portal.address() + "/en/sign-in?to=/account");
			page.click(BUTTON);
			page.waitForURL("**/en/account");
			assertThat(page.locator("#passkeys tbody td").nth(1)).containsText("UTC");
			page.click("form.passkey-remove button");
			assertThat(page.locator("#no-passkeys")).isVisible();
			signOut(page);
			page.navigate(this.portal.address() + "/en/sign-in");
			page.click(BUTTON);
			assertThat(page.locator("[data-problem=failed]")).isVisible();
			assertThat(complaints).isEmpty();
		}
	}

	private String session() {
		return this.visitors.with(this.mvc, Grant.of(Role.EDITOR)).cookie("SESSION").orElseThrow().getValue();
	}

	private static void signOut(Page page) {
		page.click("form[action='/en/account/sign-out'] button");
		page.waitForURL("**/en/");
	}

	/** A device that checks its owner, and is touched at once. */
	private static void addDevice(CDPSession session) {
		JsonObject device = new JsonObject();
		device.addProperty("protocol", "ctap2");
		device.addProperty("transport", "internal");
		for (String able : List.of("hasResidentKey", "hasUserVerification", "isUserVerified",
				"automaticPresenceSimulation")) {
			device.addProperty(able, true);
		}
		JsonObject options = new JsonObject();
		options.add("options", device);
		session.send("WebAuthn.enable");
		session.send("WebAuthn.addVirtualAuthenticator", options);
	}

}
