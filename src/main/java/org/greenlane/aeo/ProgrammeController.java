package org.greenlane.aeo;

import org.greenlane.listings.ListingPage;
import org.greenlane.listings.Listings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages of programmes.
 */
@Controller
class ProgrammeController {

	private final Listings listings;

	private final ProgrammeListing programmes;

	ProgrammeController(Listings listings, ProgrammeListing programmes) {
		this.listings = listings;
		this.programmes = programmes;
	}

	@GetMapping("/aeo/programmes")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		ListingPage page = this.listings.page(this.programmes.listing(), parameters);
		model.addAttribute("list", page);
		return "aeo/programmes/list";
	}

}
