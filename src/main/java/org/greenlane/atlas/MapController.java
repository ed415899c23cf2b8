package org.greenlane.atlas;

import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.listings.Listings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The map of economies, and the same as a table.
 */
@Controller
class MapController {

	private final Listings listings;

	private final EconomyReachListing table;

	private final EconomyMap map;

	MapController(Listings listings, EconomyReachListing table, EconomyMap map) {
		this.listings = listings;
		this.table = table;
		this.map = map;
	}

	/**
	 * Shows the map by what {@code by} names; by status where it names nothing known.
	 */
	@GetMapping("/aeo/map")
	String show(@RequestParam Optional<String> by, @RequestParam MultiValueMap<String, String> parameters,
			Model model) {
		MapView view = Stream.of(MapView.values())
			.filter((each) -> each.parameter().equals(by.orElse("")))
			.findFirst()
			.orElse(MapView.STATUS);
		model.addAttribute("view", view);
		model.addAttribute("views", MapView.values());
		model.addAttribute("marks", this.map.marks(view));
		model.addAttribute("list", this.listings.page(this.table.listing(), parameters));
		return "atlas/show";
	}

}
