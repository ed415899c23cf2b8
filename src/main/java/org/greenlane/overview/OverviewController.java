package org.greenlane.overview;

import java.util.Optional;

import org.greenlane.charts.Chart;
import org.greenlane.charts.ChartFile;
import org.greenlane.listings.Listings;
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

	private final OverviewReader reader;

	private final OverviewCharts charts;

	private final Listings listings;

	private final StandingListing programmes;

	OverviewController(OverviewReader reader, OverviewCharts charts, Listings listings, StandingListing programmes) {
		this.reader = reader;
		this.charts = charts;
		this.listings = listings;
		this.programmes = programmes;
	}

	@GetMapping("/participation")
	String show(Model model) {
		Language language = Language.current();
		Overview overview = this.reader.read(language);
		model.addAttribute("overview", overview);
		model.addAttribute("figures", new Figures(language));
		model.addAttribute("charts", this.charts.of(overview, language));
		return "overview/show";
	}

	@GetMapping("/participation/charts/{name}.svg")
	ResponseEntity<String> chart(@PathVariable String name) {
		Language language = Language.current();
		Chart chart = Optional.ofNullable(this.charts.of(this.reader.read(language), language).get(name))
			.orElseThrow(() -> new NotFoundException("Chart " + name));
		return ChartFile.of(chart);
	}

	@GetMapping("/participation/programmes")
	String programmes(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.programmes.listing(), parameters));
		return "overview/programmes";
	}

}
