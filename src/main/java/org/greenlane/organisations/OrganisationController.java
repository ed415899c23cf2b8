package org.greenlane.organisations;

import java.util.List;
import java.util.Optional;

import org.greenlane.listings.Listings;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages of organisations.
 */
@Controller
class OrganisationController {

	private final Listings listings;

	private final OrganisationListing list;

	private final Organisations organisations;

	private final List<OrganisationSection> sections;

	OrganisationController(Listings listings, OrganisationListing list, Organisations organisations,
			List<OrganisationSection> sections) {
		this.listings = listings;
		this.list = list;
		this.organisations = organisations;
		this.sections = sections;
	}

	@GetMapping("/organisations")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.list.listing(), parameters));
		return "organisations/list";
	}

	@GetMapping("/organisations/{slug}")
	String show(@PathVariable String slug, Model model) {
		Organisation organisation = this.organisations.find(slug, Language.current())
			.orElseThrow(() -> new NotFoundException("Organisation " + slug));
		model.addAttribute("organisation", organisation);
		model.addAttribute("parts",
				this.sections.stream()
					.map((section) -> section.about(organisation))
					.flatMap(Optional::stream)
					.toList());
		return "organisations/show";
	}

}
