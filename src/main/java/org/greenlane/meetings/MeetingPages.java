package org.greenlane.meetings;

import java.util.stream.Stream;

import org.greenlane.web.PublicPages;

import org.springframework.stereotype.Component;

/**
 * The pages of meetings.
 */
@Component
class MeetingPages implements PublicPages {

	private final Meetings meetings;

	MeetingPages(Meetings meetings) {
		this.meetings = meetings;
	}

	@Override
	public Stream<String> addresses() {
		return Stream.concat(Stream.of("/meetings"), this.meetings.all().stream().map(MeetingRef::address));
	}

}
