package org.greenlane.screening;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.TimeUnderTest;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallFixtures;
import org.greenlane.composer.Moments;
import org.greenlane.web.ClockUnderTest;
import org.jsoup.nodes.Document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls that are closed, applications to them, and people of the secretariat who screen
 * them. Whoever closes a call lets time go again.
 */
@Component
public class ScreeningUnderTest {

	private final CallFixtures calls;

	private final ApplicationFixtures applications;

	private final SignedInVisitors visitors;

	private final People people;

	private final TimeUnderTest time;

	private final ClockUnderTest clock;

	private final JdbcClient jdbc;

	ScreeningUnderTest(CallFixtures calls, ApplicationFixtures applications, SignedInVisitors visitors, People people,
			TimeUnderTest time, ClockUnderTest clock, JdbcClient jdbc) {
		this.calls = calls;
		this.applications = applications;
		this.visitors = visitors;
		this.people = people;
		this.time = time;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	/**
	 * A call that is open, and closes on a whole minute, as fields of forms have them.
	 */
	public Call call() {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
		return this.calls.call(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)));
	}

	/** A call that closed two hours ago by every clock. */
	public Call closed() {
		Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
		// It was published before it opened.
		this.clock.set(now.minus(Duration.ofDays(50)));
		try {
			return this.calls.call(now.minus(Duration.ofDays(40)), now.minus(Duration.ofHours(2)));
		}
		finally {
			this.clock.letGo();
		}
	}

	/** A complete application that somebody sent an hour before the deadline. */
	public Application sentInTime(Call call, Person by) {
		at(call, Duration.ofHours(-1));
		try {
			return sent(call, by);
		}
		finally {
			this.time.letGo();
		}
	}

	/** Moves to an hour after the deadline, when everything is sent. */
	public void close(Call call) {
		at(call, Duration.ofHours(1));
	}

	/** Moves to a moment after the deadline. */
	public void at(Call call, Duration after) {
		this.time.set(call.deadline().at().plus(after));
	}

	/** A day and time as a form has it, some days after the deadline. */
	public String due(Call call, int days) {
		return Moments.write(call.deadline().at().plus(Duration.ofDays(days)), call.deadline().zone());
	}

	/** Somebody new with a browser. */
	public Person person(MockMvcTester mvc, Role... roles) {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor browser = this.visitors.with(mvc, address, Stream.of(roles).map(Grant::of).toArray(Grant[]::new));
		return new Person(browser, this.people.find(address).orElseThrow());
	}

	/** A complete application that somebody sends. */
	public Application sent(Call call, Person by) {
		return this.applications.sent(call, by.who);
	}

	/** The address of the secretariat's page. */
	public String path(Call call, Application application) {
		return "/en/admin/champions/%s/applications/%s".formatted(call.slug(), application.sent().orElseThrow());
	}

	/**
	 * Sends a form of the secretariat's page as it stands now; the page says what was
	 * done.
	 */
	public MockHttpServletResponse act(Person by, String page, String act, Map<String, String> typed) {
		return told(by, page, by.browser.submit(by.page(page), page + act, typed));
	}

	/** Asks for some questions to be answered again. */
	public MockHttpServletResponse ask(Person by, Call call, Application application, String due, String... questions) {
		String page = path(call, application);
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		by.page(page).select("#ask input[type=hidden]").forEach((one) -> form.add(one.attr("name"), one.val()));
		form.add("message", "Euro or francs? <b>Say</b>");
		form.add("due", due);
		form.addAll("questions", List.of(questions));
		return told(by, page, by.browser.post(page + "/clarifications", form));
	}

	private static MockHttpServletResponse told(Person by, String page, MockHttpServletResponse answer) {
		if (answer.getStatus() == 302) {
			assertThat(by.page(page).select(".done").text()).isNotEmpty();
		}
		return answer;
	}

	/** The address of the applicants' page of the newest clarification. */
	public String clarification(Application application) {
		return "/en/applications/%s/clarifications/%s".formatted(application.sent().orElseThrow(), this.jdbc.sql(
				"select id from screening.clarifications where application_id = ? order by asked_at desc, id desc limit 1")
			.param(application.id())
			.query(UUID.class)
			.single());
	}

	int letters(String template, Person to) {
		return this.jdbc.sql("select count(*) from mail.letters where template = ? and recipient = ?")
			.params(template, to.who.address().text())
			.query(Integer.class)
			.single();
	}

	/**
	 * Somebody with a browser.
	 */
	public record Person(Visitor browser, SignedIn who) {

		/** A page, which must not lack words. */
		public Document page(String address) {
			Document page = Visitor.page(this.browser.get(address));
			assertThat(page.body().text()).as(address).doesNotContain("??");
			return page;
		}

		int status(String address) {
			return this.browser.get(address).getStatus();
		}

		Map<String, String> form(String name, String value) {
			return Map.of("_csrf", this.browser.token(), name, value);
		}

	}

}
