package org.greenlane.overview;

import java.util.Optional;

import org.greenlane.charts.Chart;
import org.greenlane.charts.ChartFile;
import org.greenlane.listings.LabelBook;
import org.greenlane.listings.Listings;
import org.greenlane.measures.MeasureLabels;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The overview of participation, its charts as files, and the list of programmes with
 * what is known of each.
 */
@Controller
class OverviewController {

	private final Overviews overviews;

	private final LabelBook labels;

	private final Listings listings;

	private final StandingListing programmes;

	OverviewController(Overviews overviews, LabelBook labels, Listings listings, StandingListing programmes) {
		this.overviews = overviews;
		this.labels = labels;
		this.listings = listings;
		this.programmes = programmes;
	}

	@GetMapping("/participation")
	String show(Model model) {
		Language language = Language.current();
		Overviews.Told told = this.overviews.in(language);
		model.addAttribute("overview", told.overview());
		model.addAttribute("charts", told.charts());
		model.addAttribute("figures", new Figures(language));
		model.addAttribute("kinds", this.labels.of(MeasureLabels.CODES, language));
		return "overview/show";
	}

	@GetMapping("/participation/charts/{name}.svg")
	ResponseEntity<String> chart(@PathVariable String name) {
		Chart chart = Optional.ofNullable(this.overviews.in(Language.current()).charts().get(name))
			.orElseThrow(() -> new NotFoundException("Chart " + name));
		return ChartFile.of(chart);
	}

	@GetMapping("/participation/programmes")
	String programmes(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.programmes.listing(), parameters));
		return "overview/programmes";
	}

}
