package org.greenlane.meetings;

import java.io.StringReader;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.validate.ValidationResult;
import org.greenlane.PortalTest;
import org.greenlane.SqlStatements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class MeetingCalendarTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void removeOwnMeetings() {
		this.jdbc.sql("delete from meetings.meetings where origin = 'person'").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/meetings.ics", "/fr/meetings.ics", "/es/meetings.ics", "/en/meetings/2025-12-02.ics",
			"/fr/meetings/mc14.ics" })
	void everyFileIsValidToTheLetter(String address) throws Exception {
		ValidationResult result = calendar(address).validate(true);
		assertThat(result.getEntries()).isEmpty();
	}

	@Test
	void feedHasThoseWhoseDaysAreKnown() throws Exception {
		int known = this.jdbc.sql("select count(*) from meetings.meetings where web.is_to_the_day(held)")
			.query(Integer.class)
			.single();
		List<VEvent> events = calendar("/en/meetings.ics").getComponents(Component.VEVENT);
		assertThat(events).hasSize(known).hasSizeBetween(15, 26);
		assertThat(events).extracting((event) -> event.getUid().orElseThrow().getValue()).doesNotHaveDuplicates();
	}

	@Test
	void severalDaysAreWholeDaysThatEndOnTheNext() throws Exception {
		VEvent event = event("/en/meetings/mc14.ics");
		assertThat(value(event, "DTSTART")).isEqualTo("20260326");
		assertThat(value(event, "DTEND")).isEqualTo("20260330");
		assertThat(text("/en/meetings/mc14.ics")).contains("DTSTART;VALUE=DATE:20260326", "DTEND;VALUE=DATE:20260330");
	}

	@Test
	void hoursHaveTheirZoneWithItsRules() throws Exception {
		add("hours", "2099-07-01", "'10:00', '13:00', 'Europe/Zurich'");
		Calendar calendar = calendar("/en/meetings/trial-hours.ics");
		assertThat(calendar.validate(true).getEntries()).isEmpty();
		List<VTimeZone> zones = calendar.getComponents(Component.VTIMEZONE);
		assertThat(zones).extracting((zone) -> zone.getProperty("TZID").orElseThrow().getValue())
			.containsExactly("Europe/Zurich");
		assertThat(text("/en/meetings/trial-hours.ics")).contains("DTSTART;TZID=Europe/Zurich:20990701T100000");
		assertThat(assertThat(this.mvc.get().uri("/en/meetings/trial-hours")).bodyText().actual())
			.contains("10:00–13:00", "in Geneva", "08:00–11:00 UTC");
	}

	@Test
	void hoursOfSeveralDaysElsewhereHaveTheZoneOfThePlaceAndStayValidWhenCancelled() throws Exception {
		add("doha", "2099-03-26/2099-03-28", "'09:30', '17:00', 'Asia/Qatar'");
		this.jdbc.sql("update meetings.meetings set cancelled_on = '2099-01' where id = 'trial-doha'").update();
		add("ny", "2099-11-01", "'08:00', null, 'America/New_York'");
		Calendar all = calendar("/es/meetings.ics");
		assertThat(all.validate(true).getEntries()).isEmpty();
		assertThat(all.<VTimeZone>getComponents(Component.VTIMEZONE))
			.extracting((zone) -> zone.getProperty("TZID").orElseThrow().getValue())
			.containsExactlyInAnyOrder("Asia/Qatar", "America/New_York");
		String one = text("/es/meetings/trial-doha.ics");
		assertThat(one).contains("DTSTART;TZID=Asia/Qatar:20990326T093000", "DTEND;TZID=Asia/Qatar:20990328T170000",
				"STATUS:CANCELLED", "SEQUENCE:1");
		assertThat(calendar("/es/meetings/trial-doha.ics").validate(true).getEntries()).isEmpty();
	}

	@Test
	void calendarIsReadInOneGoHoweverManyMeetingsThereAre() {
		List<String> statements = SqlStatements.of(() -> text("/en/meetings.ics"));
		assertThat(statements).filteredOn((sql) -> sql.contains("meetings.")).hasSize(1);
	}

	@Test
	void eventKeepsItsUidAndCountsItsChanges() throws Exception {
		add("moving", "2099-07-01", "null, null, null");
		VEvent before = event("/en/meetings/trial-moving.ics");
		this.jdbc.sql("update meetings.meetings set held = '2099-07-02' where id = 'trial-moving'").update();
		this.jdbc.sql("update meetings.meetings set slug = 'moved' where id = 'trial-moving'").update();
		VEvent after = event("/en/meetings/moved.ics");
		assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
		assertThat(value(before, "SEQUENCE")).isEqualTo("0");
		assertThat(value(after, "SEQUENCE")).isEqualTo("2");
		assertThat(value(after, "LAST-MODIFIED")).isGreaterThanOrEqualTo(value(before, "LAST-MODIFIED"));
		assertThat(value(after, "DTSTART")).isEqualTo("20990702");
	}

	@Test
	void cancelledMeetingStaysAndIsCancelled() throws Exception {
		add("off", "2099-07-01", "null, null, null");
		assertThat(value(event("/en/meetings/trial-off.ics"), "STATUS")).isEqualTo("CONFIRMED");
		this.jdbc.sql("update meetings.meetings set cancelled_on = '2026-11-01' where id = 'trial-off'").update();
		assertThat(value(event("/en/meetings/trial-off.ics"), "STATUS")).isEqualTo("CANCELLED");
		assertThat(text("/en/meetings.ics")).contains("UID:trial-off@meetings.greenlane");
	}

	private void add(String name, String held, String times) {
		this.jdbc.sql("""
				insert into meetings.meetings (id, title, held, start_time, end_time, time_zone)
				values (?, 'A meeting to come', ?, %s)""".formatted(times)).params("trial-" + name, held).update();
	}

	private static String value(VEvent event, String property) {
		return event.getProperty(property).orElseThrow().getValue();
	}

	private VEvent event(String address) throws Exception {
		return (VEvent) calendar(address).getComponents(Component.VEVENT).getFirst();
	}

	private Calendar calendar(String address) throws Exception {
		return new CalendarBuilder().build(new StringReader(text(address)));
	}

	private String text(String address) {
		MvcTestResult result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
		return assertThat(result).bodyText().actual();
	}

}
