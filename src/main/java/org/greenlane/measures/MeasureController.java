package org.greenlane.measures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.listings.ListingPage;
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
 * The library of measures for small firms, and the evidence beside it.
 */
@Controller
class MeasureController {

	private final Listings listings;

	private final MeasureListing list;

	private final EvidenceListing evidence;

	private final Measures measures;

	private final MeasureNote note;

	MeasureController(Listings listings, MeasureListing list, EvidenceListing evidence, Measures measures,
			MeasureNote note) {
		this.listings = listings;
		this.list = list;
		this.evidence = evidence;
		this.measures = measures;
		this.note = note;
	}

	@GetMapping("/aeo/measures")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		ListingPage page = this.listings.page(this.list.listing(), parameters);
		model.addAttribute("list", page);
		boolean introduced = page.page() == 1 && !page.isFiltered() && page.problems().isEmpty();
		model.addAttribute("codes", introduced ? this.measures.codes(Language.current()) : List.of());
		return "measures/list";
	}

	@GetMapping("/aeo/measures/{slug}")
	String show(@PathVariable String slug, HttpServletRequest request, Model model) {
		Language language = Language.current();
		MeasureCode code = this.measures.find(slug, language)
			.orElseThrow(() -> new NotFoundException("Kind of measure " + slug));
		List<EconomyMeasures> economies = this.measures.of(code, language);
		String address = request.getRequestURL().toString();
		String portal = address.substring(0, address.indexOf("/aeo/measures/"));
		Map<String, String> notes = economies.stream()
			.collect(Collectors.toMap(EconomyMeasures::iso2,
					(economy) -> this.note.of(code, economy, portal, language)));
		model.addAttribute("code", code);
		model.addAttribute("economies", economies);
		model.addAttribute("notes", notes);
		return "measures/show";
	}

	@GetMapping("/aeo/measures/evidence")
	String evidence(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.evidence.listing(), parameters));
		return "measures/evidence";
	}

}
