package org.greenlane.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.greenlane.listings.Listings;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The list of records, and each record's page to cite.
 */
@Controller
class RecordController {

	private final Listings listings;

	private final RecordListing list;

	private final RecordReader reader;

	private final Clock clock;

	private final MessageSource messages;

	RecordController(Listings listings, RecordListing list, RecordReader reader, Clock clock, MessageSource messages) {
		this.listings = listings;
		this.list = list;
		this.reader = reader;
		this.clock = clock;
		this.messages = messages;
	}

	@GetMapping("/participation/records")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.list.listing(), parameters));
		return "participation/records/list";
	}

	@GetMapping("/participation/records/{id:[a-z0-9-]+}")
	String show(@PathVariable String id, Model model) {
		model.addAttribute("known", this.reader.of(id, Language.current()));
		model.addAttribute("words", new RecordWords(this.messages, Language.current()));
		model.addAttribute("today", PartialDate.parse(LocalDate.now(this.clock).toString()));
		return "participation/records/show";
	}

	/**
	 * An id is quoted in either case; its page has one address.
	 */
	@GetMapping("/participation/records/{id:(?=.*[A-Z])[A-Za-z0-9-]+}")
	ModelAndView lowerCase(@PathVariable String id) {
		RedirectView address = new RedirectView("/participation/records/" + id.toLowerCase(Locale.ROOT), true);
		address.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(address);
	}

}
