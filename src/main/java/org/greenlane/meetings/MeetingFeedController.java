package org.greenlane.meetings;

import org.greenlane.web.AtomFeed;
import org.greenlane.web.Language;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Meetings as a feed.
 */
@Controller
class MeetingFeedController {

	private final MeetingFeed feed;

	MeetingFeedController(MeetingFeed feed) {
		this.feed = feed;
	}

	@GetMapping(value = "/meetings.atom", produces = AtomFeed.TYPE)
	@ResponseBody
	String feed() {
		return this.feed.in(Language.current()).write();
	}

}
