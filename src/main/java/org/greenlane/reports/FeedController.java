package org.greenlane.reports;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
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

	@GetMapping(value = "/reports.atom", produces = "application/atom+xml;charset=UTF-8")
	@ResponseBody
	String feed() throws FeedException {
		return new WireFeedOutput().outputString(this.feed.in(Language.current()));
	}

}
