package org.greenlane.trends;

import java.util.Locale;

import org.greenlane.charts.ChartFile;
import org.greenlane.participation.RecordWords;
import org.greenlane.series.SeriesValues;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The trend of an economy, and its charts as files.
 */
@Controller
class TrendController {

	/** Shares of small firms that are published without a count. */
	private static final String PUBLISHED_SHARE = "msme_share_of_aeos";

	private final TrendReader reader;

	private final MessageSource messages;

	private final SeriesValues series;

	TrendController(TrendReader reader, MessageSource messages, SeriesValues series) {
		this.reader = reader;
		this.messages = messages;
		this.series = series;
	}

	@GetMapping("/participation/{iso2:[a-z]{2}}")
	String show(@PathVariable String iso2, Model model) {
		model.addAttribute("known", this.reader.of(iso2, Language.current()));
		model.addAttribute("published",
				this.series.of(PUBLISHED_SHARE)
					.stream()
					.filter((value) -> iso2.toUpperCase(Locale.ROOT).equals(value.iso2()))
					.toList());
		model.addAttribute("words", new RecordWords(this.messages, Language.current()));
		return "trends/economy";
	}

	@GetMapping("/participation/{iso2:[a-z]{2}}/{chart:[a-z0-9-]+}.svg")
	ResponseEntity<String> chart(@PathVariable String iso2, @PathVariable String chart) {
		return this.reader.of(iso2, Language.current())
			.charts()
			.stream()
			.filter((drawn) -> drawn.name().equals(chart))
			.map((drawn) -> ChartFile.of(drawn.chart()))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("Chart %s of %s".formatted(chart, iso2)));
	}

	/**
	 * A code is typed in either case; its page has one address.
	 */
	@GetMapping("/participation/{iso2:(?=.*[A-Z])[a-zA-Z]{2}}")
	ModelAndView lowerCase(@PathVariable String iso2) {
		RedirectView address = new RedirectView("/participation/" + iso2.toLowerCase(Locale.ROOT), true);
		address.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(address);
	}

}
