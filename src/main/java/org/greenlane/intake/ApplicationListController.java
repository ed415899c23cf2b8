package org.greenlane.intake;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.listings.Listings;
import org.greenlane.listings.StaffDownloads;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The applications to a call as a list, and the same list to take home, which is recorded
 * before the first row leaves.
 */
@Controller
class ApplicationListController {

	private static final String LIST = "/admin/champions/{slug:[a-z0-9-]+}/applications";

	private final CallDoor door;

	private final ApplicationListing listing;

	private final AnswerColumns answers;

	private final Listings listings;

	private final StaffDownloads downloads;

	private final Events events;

	ApplicationListController(CallDoor door, ApplicationListing listing, AnswerColumns answers, Listings listings,
			StaffDownloads downloads, Events events) {
		this.door = door;
		this.listing = listing;
		this.answers = answers;
		this.listings = listings;
		this.downloads = downloads;
		this.events = events;
	}

	@GetMapping(LIST)
	String list(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model) {
		Call call = this.door.find(slug);
		if (this.door.takesPart(call, person)) {
			return this.door.refuse(call, response, model);
		}
		this.door.show(call, "applications", model);
		model.addAttribute("list", this.listings.page(this.listing.of(call, this.door.phase(call)), parameters));
		return "intake/list";
	}

	@GetMapping(LIST + ".{ending:csv|xlsx}")
	@Nullable String download(@PathVariable String slug, @PathVariable String ending,
			@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model) throws IOException {
		Call call = this.door.find(slug);
		if (this.door.takesPart(call, person)) {
			return this.door.refuse(call, response, model);
		}
		this.downloads.send(this.listing.withAnswers(call, this.door.phase(call), this.answers.of(call)), ending,
				parameters, response,
				(rows, query, searched) -> this.events.add(EventKind.EXPORTED, Optional.of(person.id()), call.slug(),
						Map.of("list", "applications", "format", ending, "rows", String.valueOf(rows), "filter", query,
								"searched", searched ? "yes" : "no")));
		return null;
	}

}
