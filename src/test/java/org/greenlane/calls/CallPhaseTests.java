package org.greenlane.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallPhaseTests {

	private static final Instant OPENS = Instant.parse("2027-03-01T08:00:00Z");

	private static final Instant CLOSES = Instant.parse("2027-03-28T21:59:00Z");

	private static final CallDates DATES = new CallDates(OPENS, CLOSES, ZoneId.of("Europe/Zurich"),
			Duration.ofMinutes(30));

	@ParameterizedTest
	@CsvSource({ "2027-01-01T00:00:00Z,DRAFT", "2027-02-01T00:00:00Z,UPCOMING", "2027-03-01T07:59:59.999Z,UPCOMING",
			"2027-03-01T08:00:00Z,OPEN", "2027-03-28T21:58:59Z,OPEN", "2027-03-28T21:59:00Z,OPEN",
			"2027-03-28T21:59:01Z,OPEN", "2027-03-28T22:29:00Z,OPEN", "2027-03-28T22:29:01Z,SCREENING",
			"2027-04-10T00:00:00Z,JUDGING", "2027-05-01T00:00:00Z,DECIDED", "2027-06-01T00:00:00Z,ANNOUNCED" })
	void phaseFollowsFromFactsAndTheClock(Instant now, CallPhase phase) {
		CallFacts facts = new CallFacts(Instant.parse("2027-02-01T00:00:00Z"), Instant.parse("2027-04-10T00:00:00Z"),
				Instant.parse("2027-05-01T00:00:00Z"), Instant.parse("2027-06-01T00:00:00Z"), null);
		assertThat(facts.phase(DATES, now)).isEqualTo(phase);
	}

	@Test
	void cancelledFromThenOn() {
		CallFacts facts = published(Instant.parse("2027-03-02T00:00:00Z"));
		assertThat(facts.phase(DATES, Instant.parse("2027-03-01T23:59:59Z"))).isEqualTo(CallPhase.OPEN);
		assertThat(facts.phase(DATES, Instant.parse("2027-03-02T00:00:00Z"))).isEqualTo(CallPhase.CANCELLED);
	}

	/** The deadline is 23:59 in Zurich on the day on which clocks there go forward. */
	@ParameterizedTest
	@CsvSource({ "-1,true,true", "0,true,true", "1,true,false", "1800,true,false", "1801,false,false" })
	void nothingIsTakenAfterTheDeadlineAndGraceIsForWhatWasThere(long seconds, boolean begunBefore, boolean begunNow) {
		Call call = new Call(new java.util.UUID(0, 1), "x", 1, false, TestComposition.with(DATES), published(null));
		Instant now = CLOSES.plusSeconds(seconds);
		assertThat(call.takes(CLOSES.minusSeconds(60), now)).isEqualTo(begunBefore);
		assertThat(call.takes(CLOSES, now)).isEqualTo(begunBefore);
		assertThat(call.takes(now, now)).isEqualTo(begunNow);
	}

	@Test
	void nothingIsTakenBeforeItOpens() {
		Call call = new Call(new java.util.UUID(0, 1), "x", 1, false, TestComposition.with(DATES), published(null));
		assertThat(call.takes(OPENS.minusSeconds(1), OPENS.minusMillis(1))).isFalse();
		assertThat(call.takes(OPENS, OPENS)).isTrue();
	}

	private static CallFacts published(@Nullable Instant cancelled) {
		return new CallFacts(Instant.parse("2027-02-01T00:00:00Z"), null, null, null, cancelled);
	}

}
