package org.greenlane.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.greenlane.listings.Listings;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages of sources.
 */
@Controller
class SourceController {

	private final Listings listings;

	private final SourceListing listing;

	private final Sources sources;

	private final List<SourceUses> uses;

	SourceController(Listings listings, SourceListing listing, Sources sources, List<SourceUses> uses) {
		this.listings = listings;
		this.listing = listing;
		this.sources = sources;
		this.uses = uses;
	}

	@GetMapping("/sources")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.listing.listing(), parameters));
		return "sources/list";
	}

	@GetMapping("/sources/{id}")
	String show(@PathVariable String id, Model model) {
		Source source = this.sources.findById(id).orElseThrow(() -> new NotFoundException("Source " + id));
		Map<String, List<SourceUse>> uses = this.uses.stream()
			.flatMap((module) -> module.of(id).stream())
			.collect(Collectors.groupingBy(SourceUse::kind, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("source", source);
		model.addAttribute("uses", uses);
		return "sources/show";
	}

}
