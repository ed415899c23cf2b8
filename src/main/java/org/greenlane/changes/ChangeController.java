package org.greenlane.changes;

import org.greenlane.listings.Listings;
import org.greenlane.web.AtomFeed;
import org.greenlane.web.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The pages that tell what changed: one for everybody, two for administrators.
 */
@Controller
class ChangeController {

	private final Listings listings;

	private final ChangeListing changes;

	private final ChangeFeed feed;

	private final SignedChangeListing signed;

	private final EventListing events;

	ChangeController(Listings listings, ChangeListing changes, ChangeFeed feed, SignedChangeListing signed,
			EventListing events) {
		this.listings = listings;
		this.changes = changes;
		this.feed = feed;
		this.signed = signed;
		this.events = events;
	}

	@GetMapping("/changes")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.changes.listing(), parameters));
		model.addAttribute("feed", FeedFilter.of(parameters).address());
		return "changes/list";
	}

	/** The newest changes under the list's filters by economy and kind. */
	@GetMapping(value = "/changes.atom", produces = AtomFeed.TYPE)
	@ResponseBody
	String feed(@RequestParam MultiValueMap<String, String> parameters) {
		return this.feed.of(FeedFilter.of(parameters), Language.current()).write();
	}

	@GetMapping("/admin/history")
	String signed(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.signed.listing(), parameters));
		return "changes/signed";
	}

	@GetMapping("/admin/history/events")
	String events(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.events.listing(), parameters));
		return "changes/events";
	}

}
