package org.greenlane.local;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.greenlane.accounts.People;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Audience;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallDates;
import org.greenlane.calls.CallDesk;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.CallText;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Composition;
import org.greenlane.calls.EligibilityRule;
import org.greenlane.calls.FormQuestion;
import org.greenlane.questions.QuestionBank;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * A call to try: composed as a secretariat composes one, opened yesterday, and marked as
 * a demonstration.
 */
@Component
@ConditionalOnProperty("greenlane.local.active")
@ConditionalOnClass(name = LocalDatabaseInitializer.SERVER_CLASS)
class DemoCall implements ApplicationRunner {

	static final String SLUG = "2027-demo";

	private static final Set<String> ASKED_OF_BUSINESSES = Set.of("business-concept");

	private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

	private final Calls calls;

	private final CallDesk desk;

	private final QuestionBank bank;

	private final People people;

	private final JsonMapper json;

	private final Clock clock;

	DemoCall(Calls calls, CallDesk desk, QuestionBank bank, People people, JsonMapper json, Clock clock) {
		this.calls = calls;
		this.desk = desk;
		this.bank = bank;
		this.people = people;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		// One that has closed stays as it is, and another opens beside it.
		int number = 1;
		while (this.calls.find(slug(number)).filter(this::isOver).isPresent()) {
			number++;
		}
		if (this.calls.find(slug(number)).isEmpty()) {
			SignedIn editor = person("editor");
			Call begun = this.desk.create(slug(number), true, editor);
			this.desk.save(begun.id(), begun.version(), compose(this.clock.instant()), editor);
			this.desk.publish(begun.id(), person("approver"));
		}
	}

	private boolean isOver(Call call) {
		return call.phase(this.clock.instant()).compareTo(CallPhase.OPEN) > 0;
	}

	private static String slug(int number) {
		return (number == 1) ? SLUG : SLUG + "-" + number;
	}

	private UnaryOperator<Composition> compose(Instant now) throws IOException {
		Written written;
		try (var file = new ClassPathResource("shipped/local/demo-call.json").getInputStream()) {
			written = this.json.readValue(file, Written.class);
		}
		ZonedDateTime closes = now.atZone(GENEVA).plusDays(30).with(LocalTime.of(23, 59));
		return (empty) -> empty.withTexts(List.of(Language.values()), written.texts(), written.email())
			.with(written.audience())
			.with(written.rules())
			.with(form(empty.form()))
			.with(new CallDates(closes.minusDays(31).with(LocalTime.of(9, 0)).toInstant(), closes.toInstant(), GENEVA,
					empty.dates().grace()));
	}

	/** The usual form, with what the theme asks for. */
	private CallForm form(CallForm usual) {
		List<FormQuestion> theme = this.bank.all()
			.stream()
			.filter((one) -> one.question().group().equals("intelligence"))
			.map(FormQuestion::of)
			.toList();
		return new CallForm(usual.steps()
			.stream()
			.map((step) -> step.asking(Stream.concat(step.questions().stream().map(DemoCall::only),
					step.id().equals("trade") ? theme.stream() : Stream.empty())))
			.toList());
	}

	private static FormQuestion only(FormQuestion asked) {
		return ASKED_OF_BUSINESSES.contains(asked.id()) ? new FormQuestion(asked.question(), asked.required(),
				asked.words(), List.of("business"), asked.onlyEntityTypes()) : asked;
	}

	private SignedIn person(String slug) {
		return DemoPerson.ALL.stream()
			.filter((demo) -> demo.slug().equals(slug))
			.map((demo) -> this.people.arrive(demo.address(), Language.EN))
			.findFirst()
			.orElseThrow();
	}

	/** What the file says. */
	record Written(Map<CallText, LocalText> texts, String email, Audience audience, List<EligibilityRule> rules) {
	}

}
