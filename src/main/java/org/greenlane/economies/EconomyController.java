package org.greenlane.economies;

import java.util.List;
import java.util.Locale;

import org.greenlane.listings.Listings;
import org.greenlane.web.NotFoundException;

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
 * Pages of economies and of what counts as small in them.
 */
@Controller
class EconomyController {

	private final Listings listings;

	private final EconomyListing economyListing;

	private final DefinitionListing definitionListing;

	private final Economies economies;

	private final MsmeDefinitions definitions;

	private final EconomySources sources;

	private final List<EconomySection> sections;

	EconomyController(Listings listings, EconomyListing economyListing, DefinitionListing definitionListing,
			Economies economies, MsmeDefinitions definitions, EconomySources sources, List<EconomySection> sections) {
		this.listings = listings;
		this.economyListing = economyListing;
		this.definitionListing = definitionListing;
		this.economies = economies;
		this.definitions = definitions;
		this.sources = sources;
		this.sections = sections;
	}

	@GetMapping("/economies")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.economyListing.listing(), parameters));
		return "economies/list";
	}

	@GetMapping("/economies/definitions")
	String definitions(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.definitionListing.listing(), parameters));
		return "economies/definitions";
	}

	@GetMapping("/economies/{iso2:[a-z]{2}}")
	String show(@PathVariable String iso2, Model model) {
		Economy economy = this.economies.findById(iso2.toUpperCase(Locale.ROOT))
			.orElseThrow(() -> new NotFoundException("Economy " + iso2));
		model.addAttribute("economy", economy);
		model.addAttribute("definitions", this.definitions.of(economy));
		model.addAttribute("sources", this.sources.of(economy));
		model.addAttribute("parts", this.sections.stream().map((section) -> section.about(economy)).toList());
		return "economies/show";
	}

	/**
	 * A code is typed in either case; its page has one address.
	 */
	@GetMapping("/economies/{iso2:(?=.*[A-Z])[a-zA-Z]{2}}")
	ModelAndView lowerCase(@PathVariable String iso2) {
		RedirectView address = new RedirectView("/economies/" + iso2.toLowerCase(Locale.ROOT), true);
		address.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(address);
	}

}
