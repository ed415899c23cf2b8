package org.greenlane.accounts;

import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class SignInLimitsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Test
	void sixthLetterToAnAddressHasToWaitAndLosesNothing() {
		EmailAddress address = SignedInVisitors.anyone();
		for (int i = 0; i < SignInLimits.LETTERS_TO_AN_ADDRESS; i++) {
			assertThat(ask(UUID.randomUUID().toString(), address).getStatus()).isEqualTo(302);
		}
		MockHttpServletResponse answer = ask(UUID.randomUUID().toString(), address);
		assertThat(answer.getStatus()).isEqualTo(429);
		assertThat(Integer.parseInt(String.valueOf(answer.getHeader("Retry-After")))).isBetween(600, 720);
		assertThat(Visitor.page(answer).select("#wait").text()).matches(".*dans 1[0-2] minutes.*");
		assertThat(Visitor.page(answer).select("#address").attr("value")).isEqualTo(address.text());
		assertThat(ask(UUID.randomUUID().toString(), SignedInVisitors.anyone()).getStatus()).isEqualTo(302);
	}

	@Test
	void oneSourceCannotWriteToEverybody() {
		String network = UUID.randomUUID().toString();
		for (int i = 0; i < SignInLimits.LETTERS_FROM_A_SOURCE; i++) {
			assertThat(ask(network, SignedInVisitors.anyone()).getStatus()).isEqualTo(302);
		}
		assertThat(ask(network, SignedInVisitors.anyone()).getStatus()).isEqualTo(429);
		assertThat(ask(UUID.randomUUID().toString(), SignedInVisitors.anyone()).getStatus()).isEqualTo(302);
	}

	@Test
	void oneSourceCannotTryManyCodes() {
		Visitor visitor = new Visitor(this.mvc, UUID.randomUUID().toString());
		Map<String, String> guess = Map.of("code", "123456", "_csrf", visitor.token());
		for (int i = 0; i < SignInLimits.CODES_FROM_A_SOURCE; i++) {
			assertThat(visitor.post("/en/sign-in/code", guess).getStatus()).isEqualTo(400);
		}
		assertThat(visitor.post("/en/sign-in/code", guess).getStatus()).isEqualTo(429);
	}

	@Test
	void codesOfOneAddressAreNotGuessedByAskingAgainFromElsewhere() {
		EmailAddress address = SignedInVisitors.anyone();
		long wrong = 0;
		for (int letter = 0; letter < SignInLimits.LETTERS_TO_AN_ADDRESS && wrong < 20; letter++) {
			Visitor guesser = asking(address);
			for (int i = 0; i < SignInLinks.ATTEMPTS && wrong < 20; i++) {
				assertThat(guess(guesser).getStatus()).isEqualTo(400);
				wrong++;
			}
		}
		assertThat(wrong).isEqualTo(SignInLimits.CODES_FOR_AN_ADDRESS);
		MockHttpServletResponse refused = guess(asking(address));
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(Visitor.page(refused).select("#wait").text()).contains("link");
		assertThat(this.visitors.signIn(this.mvc, address).get("/en/account").getStatus()).isEqualTo(200);
	}

	@Test
	void addressesOfOneHouseholdAreOneSource() {
		assertThat(source("2001:db8:1:2:3:4:5:6")).isEqualTo(source("2001:db8:1:2::9"))
			.isNotEqualTo(source("2001:db8:1:3::9"));
		assertThat(source("192.0.2.1")).isNotEqualTo(source("192.0.2.2"));
	}

	private static Source source(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return Source.of(request);
	}

	private Visitor asking(EmailAddress address) {
		Visitor visitor = new Visitor(this.mvc, UUID.randomUUID().toString());
		visitor.submit(Visitor.page(visitor.get("/en/sign-in")), "/en/sign-in", Map.of("address", address.text()));
		return visitor;
	}

	private static MockHttpServletResponse guess(Visitor visitor) {
		return visitor.post("/en/sign-in/code", Map.of("code", "no code", "_csrf", visitor.token()));
	}

	private MockHttpServletResponse ask(String network, EmailAddress address) {
		Visitor visitor = new Visitor(this.mvc, network);
		return visitor.submit(Visitor.page(visitor.get("/fr/sign-in")), "/fr/sign-in",
				Map.of("address", address.text()));
	}

}
