package org.greenlane.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.SignedIn;
import org.greenlane.questions.Answers;
import org.greenlane.web.ClockUnderTest;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class CallDeskTests {

	private static final Instant OPENS = Instant.parse("2031-03-01T08:00:00Z");

	private static final Instant CLOSES = Instant.parse("2031-03-31T21:59:00Z");

	private static final CallDates DATES = new CallDates(OPENS, CLOSES, ZoneId.of("Europe/Zurich"),
			Duration.ofMinutes(30));

	private static final LocalText WHY = new LocalText("A storm", "Une tempête", "Una tormenta");

	@Autowired
	private CallFixtures fixtures;

	@Autowired
	private CallDesk desk;

	@Autowired
	private Calls calls;

	@Autowired
	private CallForms forms;

	@Autowired
	private ClockUnderTest clock;

	@Autowired
	private JdbcClient jdbc;

	private SignedIn officer;

	@BeforeEach
	void whoWorks() {
		this.clock.set(OPENS.minus(Duration.ofDays(60)));
		this.officer = this.fixtures.officer();
	}

	@AfterEach
	void letTheClockGo() {
		this.clock.letGo();
	}

	@Test
	void incompleteCallIsNotPublishedAndItIsSaidWhatIsMissing() {
		Call draft = this.fixtures.draft((empty) -> empty);
		assertThatExceptionOfType(CallRefused.class).isThrownBy(() -> this.desk.publish(draft.id(), this.officer))
			.satisfies((refused) -> assertThat(refused.problems()).extracting(PublishProblem::key)
				.contains("calls.guard.text.title", "calls.guard.email", "calls.guard.entity-types",
						"calls.guard.dates")
				.doesNotContain("calls.guard.weights"));
		assertThat(this.calls.find(draft.id()).orElseThrow().phase(this.clock.instant())).isEqualTo(CallPhase.DRAFT);
	}

	@Test
	void textMissingInOneLanguageKeepsACallFromBeingPublished() {
		Call draft = this.fixtures.draft((empty) -> {
			Composition whole = this.fixtures.complete(empty, DATES);
			Map<CallText, LocalText> texts = new java.util.EnumMap<>(whole.texts());
			texts.put(CallText.COST, new LocalText("Free", "Gratuit", " "));
			return whole.withTexts(whole.languages(), texts, whole.email());
		});
		assertThatExceptionOfType(CallRefused.class).isThrownBy(() -> this.desk.publish(draft.id(), this.officer))
			.satisfies((refused) -> assertThat(refused.problems()).singleElement()
				.isEqualTo(PublishProblem.of(CallPart.TEXTS, "text.cost", "Español")));
	}

	@Test
	void weightsSumToAHundred() {
		Call draft = this.fixtures.draft((empty) -> {
			Criterion first = empty.rubric().criteria().getFirst();
			return this.fixtures.complete(empty, DATES).with(new Rubric(List.of(first), List.of()));
		});
		assertThatExceptionOfType(CallRefused.class).isThrownBy(() -> this.desk.publish(draft.id(), this.officer))
			.satisfies((refused) -> assertThat(refused.problems()).singleElement()
				.isEqualTo(PublishProblem.of(CallPart.RUBRIC, "weights", 20)));
	}

	@Test
	void everythingFreezesWhenTheCallOpensThoughTheFormWasOpenBefore() {
		Call call = this.fixtures.call(DATES);
		FormDefinition before = this.forms.definition(call);
		this.clock.set(OPENS.minusMillis(1));
		Call changed = this.desk.save(call.id(), call.version(),
				(whole) -> whole.with(Publication.USUAL).with(new Rubric(whole.rubric().criteria(), List.of("scale"))),
				this.officer);
		this.clock.set(OPENS);
		for (java.util.function.UnaryOperator<Composition> change : List.<java.util.function.UnaryOperator<Composition>>of(
				(whole) -> whole.with(Rubric.NONE), (whole) -> whole.with(new CallForm(List.of())),
				(whole) -> whole.with(List.<EligibilityRule>of()),
				(whole) -> whole.with(DATES.until(CLOSES.plusSeconds(60))),
				(whole) -> whole.withTexts(whole.languages(), Map.of(), ""))) {
			assertThatExceptionOfType(CallRefused.class)
				.isThrownBy(() -> this.desk.save(call.id(), changed.version(), change, this.officer))
				.matches((refused) -> refused.key().equals("calls.refused.frozen"));
		}
		assertThat(this.forms.definition(this.calls.find(call.id()).orElseThrow())).isEqualTo(before);
	}

	@Test
	void databaseKeepsAnOpenCallAsItIsWhoeverWrites() {
		for (String set : List.of("form = '{\"steps\":[]}'", "rules = '[]'", "rubric = '{}'", "texts = '{}'",
				"slug = 'other'", "opens_at = opens_at + interval '1 hour'", "grace_minutes = 0",
				"closes_at = closes_at - interval '1 second'", "published_at = null")) {
			assertThatExceptionOfType(DataAccessException.class).as(set)
				.isThrownBy(() -> this.jdbc.sql("update calls.calls set " + set + " where slug = ?")
					.param(CallFixtures.STANDING)
					.update());
		}
	}

	@Test
	void deadlineMovesOnlyLaterBeforeTheCutOffAndWithAReason() {
		Call call = this.fixtures.call(DATES);
		FormDefinition before = this.forms.definition(call);
		this.clock.set(CLOSES.plus(DATES.grace()));
		refused("extend.later", () -> this.desk.extend(call.id(), CLOSES, WHY, this.officer));
		refused("extend.later", () -> this.desk.extend(call.id(), CLOSES.minusSeconds(1), WHY, this.officer));
		refused("extend.reason", () -> this.desk.extend(call.id(), CLOSES.plusSeconds(1),
				new LocalText("A storm", "", "Una tormenta"), this.officer));
		Instant later = CLOSES.plus(Duration.ofDays(3));
		this.desk.extend(call.id(), later, WHY, this.officer);
		Call extended = this.calls.find(call.id()).orElseThrow();
		assertThat(extended.deadline().at()).isEqualTo(later);
		assertThat(this.forms.definition(extended)).isEqualTo(before);
		assertThat(this.calls.extensions(extended)).singleElement()
			.satisfies((one) -> assertThat(one.before().at()).isEqualTo(CLOSES));
		this.clock.set(later.plus(DATES.grace()).plusMillis(1));
		refused("extend.phase", () -> this.desk.extend(call.id(), later.plusSeconds(60), WHY, this.officer));
	}

	@Test
	void staleSaveIsRefused() {
		Call draft = this.fixtures.draft((empty) -> empty);
		this.desk.save(draft.id(), draft.version(), (whole) -> whole.with(Rubric.NONE), this.officer);
		assertThatExceptionOfType(CallChanged.class)
			.isThrownBy(() -> this.desk.save(draft.id(), draft.version(), (whole) -> whole.with(DATES), this.officer));
	}

	@Test
	void publishedCallStaysComplete() {
		Call call = this.fixtures.call(DATES);
		refused("incomplete",
				() -> this.desk.save(call.id(), call.version(), (whole) -> whole.with(Rubric.NONE), this.officer));
	}

	@Test
	void copyHasEverythingButTheDates() {
		Call call = this.fixtures.call(DATES);
		Call copy = this.desk.copy(call, call.slug() + "-again", this.officer);
		assertThat(copy.phase(this.clock.instant())).isEqualTo(CallPhase.DRAFT);
		assertThat(copy.composition().dates().closesAt()).isNull();
		assertThat(this.forms.definition(copy)).isEqualTo(this.forms.definition(call));
		refused("slug", () -> this.desk.copy(call, call.slug(), this.officer));
	}

	@Test
	void draftsAreInNoListOfChanges() {
		Call draft = this.fixtures.draft((empty) -> empty);
		assertThat(
				this.jdbc.sql("select count(*) from history.changes where table_name = 'calls.calls' and row_key = ?")
					.param(draft.id().toString())
					.query(Integer.class)
					.single())
			.isPositive();
		assertThat(this.jdbc.sql("select count(*) from changes.public_changes where table_name like 'calls.%'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.calls.findPublished(draft.slug())).isEmpty();
	}

	@Test
	void formAsksWhatFitsTheApplicant() {
		Call call = this.calls.find(CallFixtures.STANDING).orElseThrow();
		CallForm form = this.forms.of(call);
		assertThat(form.question("track").orElseThrow().question().choices()).extracting((choice) -> choice.id())
			.containsExactly("business", "support");
		assertThat(form.question("entity-type").orElseThrow().question().choices()).hasSize(4);
		assertThat(form.question("category")).isEmpty();
		FormQuestion staff = form.question("staff").orElseThrow();
		assertThat(staff.isAskedOf(answers("entity-type", "msme"))).isTrue();
		assertThat(staff.isAskedOf(answers("entity-type", "chamber"))).isFalse();
		assertThat(staff.isAskedOf(Answers.none())).isFalse();
		FormStep organisation = form.step("organisation").orElseThrow();
		assertThat(this.forms.problems(organisation.questions(), answers("entity-type", "chamber"), true).keySet())
			.containsExactly("organisation");
		assertThat(this.forms.problems(organisation.questions(), answers("entity-type", "chamber"), false)).isEmpty();
		assertThat(call.title().in(Language.FR)).contains("démonstration");
	}

	private static Answers answers(String question, String answer) {
		return new Answers(Map.of(question, List.of(answer)));
	}

	private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
		assertThatExceptionOfType(CallRefused.class).isThrownBy(act)
			.matches((refused) -> refused.key().equals("calls.refused." + reason), reason);
	}

}
