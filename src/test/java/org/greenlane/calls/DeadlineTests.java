package org.greenlane.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.greenlane.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineTests {

	private static final LocalDateTime LAST_MINUTE = LocalDateTime.parse("2027-03-31T23:59");

	@ParameterizedTest
	@MethodSource("zones")
	void zoneShownInstantStoredAndTimeLeftAgree(ZoneId zone) {
		Instant at = LAST_MINUTE.atZone(zone).toInstant();
		Deadline deadline = new Deadline(at, zone);
		assertThat(deadline.in(Language.EN)).isEqualTo("Wednesday, 31 March 2027, 23:59");
		int offset = zone.getRules().getOffset(at).getTotalSeconds();
		LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
		assertThat(utc.plusSeconds(offset)).isEqualTo(LAST_MINUTE);
		assertThat(deadline.inUtc(Language.EN)).endsWith(utc.toLocalTime().toString());
		assertThat(deadline.zoneName()).contains((offset == 0) ? "UTC" : "UTC" + ((offset < 0) ? "−" : "+"));
		Instant now = at.minus(Duration.ofDays(3)).minus(Duration.ofHours(4)).minusSeconds(1);
		assertThat(deadline.timeLeft(now)).isEqualTo(new TimeLeft(3 * 86_400 + 4 * 3_600 + 1));
		assertThat(Instant.parse(deadline.machine())).isEqualTo(at);
	}

	static List<ZoneId> zones() {
		return java.util.stream.Stream
			.concat(IntStream.rangeClosed(-12, 14)
				.mapToObj((hours) -> ZoneId.of("Etc/GMT" + ((hours > 0) ? "-" + hours : "+" + -hours))),
					List.of("Asia/Kathmandu", "Pacific/Chatham", "Australia/Lord_Howe", "America/St_Johns",
							"Pacific/Kiritimati", "Europe/Zurich", "America/New_York", "Africa/Lome")
						.stream()
						.map(ZoneId::of))
			.toList();
	}

	/** In Zurich clocks go forward at 2 on 28 March 2027, and back at 3 on 31 October. */
	@ParameterizedTest
	@CsvSource({ "2027-03-27T23:59,UTC+01:00,22:59", "2027-03-28T23:59,UTC+02:00,21:59",
			"2027-10-30T23:59,UTC+02:00,21:59", "2027-10-31T23:59,UTC+01:00,22:59" })
	void offsetIsThatOfTheDay(LocalDateTime local, String offset, String utc) {
		ZoneId zurich = ZoneId.of("Europe/Zurich");
		Deadline deadline = new Deadline(local.atZone(zurich).toInstant(), zurich);
		assertThat(deadline.zoneName()).isEqualTo("Zurich, " + offset);
		assertThat(deadline.inUtc(Language.FR)).endsWith(utc);
		assertThat(deadline.in(Language.ES)).endsWith("2027, 23:59");
	}

	@Test
	void acrossAChangeOfClocksTheTimeThatIsLeftIsTimeThatPasses() {
		ZoneId zurich = ZoneId.of("Europe/Zurich");
		Deadline deadline = new Deadline(LocalDateTime.parse("2027-03-28T12:00").atZone(zurich).toInstant(), zurich);
		Instant dayBefore = LocalDateTime.parse("2027-03-27T12:00").atZone(zurich).toInstant();
		assertThat(deadline.timeLeft(dayBefore)).isEqualTo(new TimeLeft(23 * 3_600));
	}

	@ParameterizedTest
	@CsvSource({ "0,none,0,0,0", "1,minutes,0,0,1", "60,minutes,0,0,1", "61,minutes,0,0,2", "3600,hours,0,1,0",
			"86399,hours,0,23,59", "86400,days,1,0,0", "90000,days,1,1,0" })
	void timeLeftIsSaidInTwoUnits(long seconds, String key, long days, long hours, long minutes) {
		TimeLeft left = new TimeLeft(seconds);
		assertThat(left.key()).isEqualTo("calls.left." + key);
		assertThat(List.of(left.days(), left.hours())).isEqualTo(List.of(days, hours));
		if (days == 0) {
			assertThat(left.minutes()).isEqualTo(minutes);
		}
	}

	@Test
	void nothingIsLeftAfterIt() {
		Deadline deadline = new Deadline(Instant.EPOCH, ZoneOffset.UTC);
		assertThat(deadline.timeLeft(Instant.EPOCH.plusSeconds(1)).seconds()).isZero();
	}

}
