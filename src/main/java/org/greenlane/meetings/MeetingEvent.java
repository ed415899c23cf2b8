package org.greenlane.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.meetings.Meeting.Speaker;
import org.greenlane.web.DateSpan;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.stereotype.Component;

/**
 * Tells machines of a meeting in the words of schema.org, as far as its days are known.
 */
@Component
class MeetingEvent {

	private final PortalAddress portal;

	MeetingEvent(PortalAddress portal) {
		this.portal = portal;
	}

	/** The event; empty where not every day of it is known. */
	Map<String, Object> of(Meeting meeting, Language language) {
		Map<String, Object> event = new LinkedHashMap<>();
		meeting.days().ifPresent((days) -> describe(event, meeting, days, language));
		return event;
	}

	private void describe(Map<String, Object> event, Meeting meeting, DateSpan days, Language language) {
		String page = this.portal.of(language, meeting.ref().address());
		event.put("@context", "https://schema.org");
		event.put("@type", "Event");
		event.put("@id", page);
		event.put("url", page);
		event.put("name", meeting.ref().title().in(language));
		event.put("inLanguage", meeting.ref().title().languageFor(language).tag());
		dates(event, meeting, days);
		event.put("eventStatus",
				"https://schema.org/" + (meeting.cancelledOn() != null ? "EventCancelled" : "EventScheduled"));
		if (meeting.attendance() != null) {
			event.put("eventAttendanceMode", meeting.attendance().schema());
		}
		if (meeting.place() != null) {
			event.put("location", Map.of("@type", "Place", "name", meeting.place().in(language), "address",
					meeting.place().in(language)));
		}
		if (meeting.organiser() != null) {
			event.put("organizer", organisation(meeting.organiser(), language));
		}
		List<Map<String, Object>> performers = meeting.speakers()
			.stream()
			.filter((speaker) -> speaker.person() != null)
			.map((speaker) -> person(speaker, language))
			.toList();
		if (!performers.isEmpty()) {
			event.put("performer", performers);
		}
	}

	private static void dates(Map<String, Object> event, Meeting meeting, DateSpan days) {
		MeetingTimes times = meeting.times();
		if (times == null) {
			event.put("startDate", days.first().toString());
			event.put("endDate", days.last().toString());
			return;
		}
		event.put("startDate", times.start().toOffsetDateTime().toString());
		if (times.end() != null) {
			event.put("endDate", times.end().toOffsetDateTime().toString());
		}
	}

	private Map<String, Object> organisation(Meeting.Named named, Language language) {
		return Map.of("@type", "Organization", "name", named.name(), "url", this.portal.of(language, named.address()));
	}

	private Map<String, Object> person(Speaker speaker, Language language) {
		Map<String, Object> person = new LinkedHashMap<>();
		person.put("@type", "Person");
		person.put("name", String.valueOf(speaker.person()));
		if (speaker.role() != null) {
			person.put("jobTitle", speaker.role().in(language));
		}
		if (speaker.organisation() != null) {
			person.put("affiliation", organisation(speaker.organisation(), language));
		}
		return person;
	}

}
