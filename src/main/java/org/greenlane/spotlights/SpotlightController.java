package org.greenlane.spotlights;

import java.util.List;

import org.greenlane.listings.Listings;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages of Spotlights and of the barriers named in them.
 */
@Controller
class SpotlightController {

	private final Listings listings;

	private final SpotlightListing spotlights;

	private final BarrierListing barriers;

	private final Chains chains;

	SpotlightController(Listings listings, SpotlightListing spotlights, BarrierListing barriers, Chains chains) {
		this.listings = listings;
		this.spotlights = spotlights;
		this.barriers = barriers;
		this.chains = chains;
	}

	@GetMapping("/spotlights")
	String spotlights(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.spotlights.listing(), parameters));
		return "spotlights/list";
	}

	@GetMapping("/spotlights/{id}")
	String spotlight(@PathVariable String id, Model model) {
		model.addAttribute("chain", this.chains.find(id).orElseThrow(() -> new NotFoundException("Spotlight " + id)));
		return "spotlights/show";
	}

	@GetMapping("/barriers")
	String barriers(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.barriers.listing(), parameters));
		return "spotlights/barriers";
	}

	@GetMapping("/barriers/{id}")
	String barrier(@PathVariable String id, Model model) {
		Chain chain = this.chains.ofBarrier(id).orElseThrow(() -> new NotFoundException("Barrier " + id));
		List<Chain.Barrier> named = chain.barriers().stream().filter((barrier) -> barrier.id().equals(id)).toList();
		model.addAttribute("chain", chain);
		model.addAttribute("barrier", named.getFirst());
		return "spotlights/barrier";
	}

}
