package org.greenlane.reports;

import org.greenlane.web.AtomFeed;
import org.greenlane.web.Language;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The newest reports as a feed.
 */
@Controller
class FeedController {

	private final ReportFeed feed;

	FeedController(ReportFeed feed) {
		this.feed = feed;
	}

	@GetMapping(value = "/reports.atom", produces = AtomFeed.TYPE)
	@ResponseBody
	String feed() {
		return this.feed.in(Language.current()).write();
	}

}
