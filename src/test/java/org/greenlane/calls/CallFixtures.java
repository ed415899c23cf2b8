package org.greenlane.calls;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Calls for tests, complete in three languages, made as the secretariat makes them. One
 * is always there and open: {@link #STANDING}. To move through the phases of another,
 * give it dates in the future and set the clock; what a call froze when it opened is
 * guarded by the database's own clock too.
 */
@Component
public class CallFixtures implements ApplicationRunner {

	/** A call that is open while the tests run; nobody changes it. */
	public static final String STANDING = "standing";

	private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

	private final Calls calls;

	private final CallDesk desk;

	private final People people;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Written written;

	CallFixtures(Calls calls, CallDesk desk, People people, JdbcClient jdbc, Clock clock, JsonMapper json)
			throws IOException {
		this.calls = calls;
		this.desk = desk;
		this.people = people;
		this.jdbc = jdbc;
		this.clock = clock;
		try (var file = new ClassPathResource("shipped/local/demo-call.json").getInputStream()) {
			this.written = json.readValue(file, Written.class);
		}
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.calls.find(STANDING).isEmpty()) {
			Instant now = this.clock.instant();
			publish(draft(STANDING, (empty) -> complete(empty, new CallDates(now.minus(Duration.ofDays(1)),
					now.plus(Duration.ofDays(30)), GENEVA, Duration.ofMinutes(30)))));
		}
	}

	/** A published call with dates in Geneva and half an hour of grace. */
	public Call call(Instant opens, Instant closes) {
		return call(new CallDates(opens, closes, GENEVA, Duration.ofMinutes(30)));
	}

	/** A published call with dates. */
	public Call call(CallDates dates) {
		return publish(draft((empty) -> complete(empty, dates)));
	}

	/** A published call with dates, otherwise as somebody says. */
	public Call call(CallDates dates, UnaryOperator<Composition> change) {
		return publish(draft((empty) -> change.apply(complete(empty, dates))));
	}

	/** A draft as somebody composes it. */
	public Call draft(UnaryOperator<Composition> change) {
		return draft("call-" + UUID.randomUUID().toString().substring(0, 13), change);
	}

	/** A composition that can be published. */
	public Composition complete(Composition empty, CallDates dates) {
		return empty.withTexts(List.of(Language.values()), this.written.texts(), this.written.email())
			.with(this.written.audience())
			.with(this.written.rules())
			.with(dates);
	}

	/** Moves a call on to judging and further, which no page does yet. */
	public Call facts(Call call, CallFacts facts) {
		this.jdbc.sql("""
				update calls.calls set judging_at = ?::timestamptz, decided_at = ?::timestamptz,
					announced_at = ?::timestamptz where id = ?""")
			.params(java.util.Arrays.asList(text(facts.judgingAt()), text(facts.decidedAt()), text(facts.announcedAt()),
					call.id()))
			.update();
		return this.calls.find(call.id()).orElseThrow();
	}

	/** Somebody of the secretariat. */
	public SignedIn officer() {
		return this.people.arrive(new EmailAddress("officer@example.org"), Language.EN);
	}

	private static @org.jspecify.annotations.Nullable String text(@org.jspecify.annotations.Nullable Instant moment) {
		return (moment != null) ? moment.toString() : null;
	}

	private Call draft(String slug, UnaryOperator<Composition> change) {
		Call begun = this.desk.create(slug, slug.equals(STANDING), officer());
		return this.desk.save(begun.id(), begun.version(), change, officer());
	}

	private Call publish(Call draft) {
		this.desk.publish(draft.id(), officer());
		return this.calls.find(draft.id()).orElseThrow();
	}

	/** What the file of the demonstration says. */
	record Written(Map<CallText, LocalText> texts, String email, Audience audience, List<EligibilityRule> rules) {
	}

}
