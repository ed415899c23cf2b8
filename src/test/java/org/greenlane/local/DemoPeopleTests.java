package org.greenlane.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.TestDatabase;
import org.greenlane.TestMailServer;
import org.greenlane.accounts.Visitor;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.Calls;
import org.greenlane.web.ClockUnderTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Local mode's people and its call, in a portal that believes it has started its own
 * database.
 */
@PortalTest
@TestPropertySource(properties = "greenlane.local.active=true")
@ContextConfiguration(
		initializers = { TestDatabase.class, TestMailServer.class, DemoPeopleTests.MailboxWithoutLetters.class })
@DirtiesContext
class DemoPeopleTests {

	private static final Map<String, String> ROLES = Map.of("focal-point", "Focal point of Korea, Republic of", "judge",
			"Judge of the call 2027-demo", "editor", "Editor: keeps the data", "second-editor",
			"Editor: keeps the data", "approver", "Approver: publishes what editors prepare", "administrator",
			"Administrator");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DemoCall demonstration;

	@Autowired
	private Calls calls;

	@Autowired
	private ClockUnderTest clock;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void everyRoleIsOneClickAway() {
		Document page = Visitor.page(visitor().get("/en/sign-in?to=/aeo"));
		List<String> people = page.select("input[name=person]").eachAttr("value");
		assertThat(people).contains("applicant").containsAll(ROLES.keySet());
		for (String person : people) {
			Visitor visitor = visitor();
			Document form = Visitor.page(visitor.get("/en/sign-in?to=/aeo"));
			assertThat(visitor.submit(form, "/en/sign-in/demo", Map.of("person", person)).getRedirectedUrl())
				.isEqualTo("/en/aeo");
			List<String> roles = Visitor.page(visitor.get("/en/account")).select("#roles li").eachText();
			assertThat(roles.subList(1, roles.size())).as(person)
				.isEqualTo(ROLES.containsKey(person) ? List.of(ROLES.get(person)) : List.of());
		}
	}

	@Test
	void demonstrationCallThatClosedStaysAndAnotherOpensBesideIt() {
		Call first = this.calls.find(DemoCall.SLUG).orElseThrow();
		this.clock.set(first.deadline().at().plus(Duration.ofDays(2)));
		// Nothing of it stays for other tests.
		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			assertThat(this.calls.find(DemoCall.SLUG + "-2")).isEmpty();
			renew();
			Call second = this.calls.find(DemoCall.SLUG + "-2").orElseThrow();
			assertThat(second.phase(this.clock.instant())).isEqualTo(CallPhase.OPEN);
			assertThat(second.demonstration()).isTrue();
			assertThat(this.calls.find(DemoCall.SLUG)).contains(first);
			renew();
			assertThat(this.calls.find(DemoCall.SLUG + "-3")).isEmpty();
		});
	}

	private void renew() {
		try {
			this.demonstration.run(new DefaultApplicationArguments());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@AfterEach
	void letTheClockGo() {
		this.clock.letGo();
	}

	@Test
	void nobodyElseIsOneClickAway() {
		Visitor visitor = visitor();
		Element token = Visitor.page(visitor.get("/en/sign-in")).select("input[name=_csrf]").first();
		assertThat(token).isNotNull();
		MockHttpServletResponse answer = visitor.post("/en/sign-in/demo",
				Map.of("person", "somebody", "_csrf", (token != null) ? token.attr("value") : ""));
		assertThat(answer.getStatus()).isEqualTo(404);
	}

	private Visitor visitor() {
		return new Visitor(this.mvc, "127.0.0.1");
	}

	/**
	 * What local mode also starts beside its database.
	 */
	static class MailboxWithoutLetters implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			context.getBeanFactory().registerSingleton("localMailServer", LocalMailServer.start());
		}

	}

}
