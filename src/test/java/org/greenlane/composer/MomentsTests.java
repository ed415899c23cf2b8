package org.greenlane.composer;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MomentsTests {

	@ParameterizedTest
	@CsvSource({ "Europe/Zurich,2027-03-28T01:59,2027-03-28T00:59:00Z", "Europe/Zurich,2027-03-28T02:30,",
			"Europe/Zurich,2027-03-28T03:00,2027-03-28T01:00:00Z", "Europe/Zurich,2027-10-31T02:30,",
			"Europe/Zurich,2027-10-31T03:00,2027-10-31T02:00:00Z", "Etc/GMT+12,2027-03-31T23:59,2027-04-01T11:59:00Z",
			"Etc/GMT-14,2027-03-31T23:59,2027-03-31T09:59:00Z", "UTC,2027-03-31 23:59,2027-03-31T23:59:00Z",
			"UTC,2027-02-29T12:00,", "UTC,tomorrow,", "UTC,''," })
	void momentIsWhatAClockOfTheZoneShowsOnce(String zone, String typed, Instant moment) {
		assertThat(Moments.read(typed, ZoneId.of(zone)).orElse(null)).isEqualTo(moment);
	}

	@Test
	void whatIsWrittenIsRead() {
		Instant moment = Instant.parse("2027-03-31T21:59:00Z");
		for (String id : Moments.ZONES) {
			ZoneId zone = ZoneId.of(id);
			assertThat(Moments.read(Moments.write(moment, zone), zone)).as(id).hasValue(moment);
		}
		assertThat(Moments.ZONES).contains("Europe/Zurich", "Etc/GMT+12", "Etc/GMT-14", "UTC", "Africa/Lome");
	}

}
