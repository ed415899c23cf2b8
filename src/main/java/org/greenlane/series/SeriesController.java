package org.greenlane.series;

import java.util.List;
import java.util.Map;

import org.greenlane.charts.ChartFile;
import org.greenlane.listings.ListingPage;
import org.greenlane.listings.Listings;
import org.greenlane.web.Language;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of all values, and a page and a picture for each series.
 */
@Controller
class SeriesController {

	private final Listings listings;

	private final SeriesListing list;

	private final AllSeries series;

	private final SeriesPageReader pages;

	SeriesController(Listings listings, SeriesListing list, AllSeries series, SeriesPageReader pages) {
		this.listings = listings;
		this.list = list;
		this.series = series;
		this.pages = pages;
	}

	@GetMapping("/series")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		ListingPage page = this.listings.page(this.list.listing(), parameters);
		boolean introduced = page.page() == 1 && !page.isFiltered() && page.problems().isEmpty();
		Map<Family, List<Series>> families = introduced ? this.series.byFamily(Language.current()) : Map.of();
		model.addAttribute("list", page);
		model.addAttribute("families", families);
		return "series/list";
	}

	@GetMapping("/series/{slug}")
	String show(@PathVariable String slug, Model model) {
		model.addAttribute("shown", this.pages.read(slug, Language.current()));
		return "series/show";
	}

	@GetMapping("/series/{slug}.svg")
	ResponseEntity<String> picture(@PathVariable String slug) {
		return ChartFile.of(this.pages.read(slug, Language.current()).chart());
	}

}
