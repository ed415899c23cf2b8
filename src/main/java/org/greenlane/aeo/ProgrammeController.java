package org.greenlane.aeo;

import org.greenlane.measures.MeasureLabels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.greenlane.listings.LabelBook;
import org.greenlane.listings.Listings;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages of programmes.
 */
@Controller
class ProgrammeController {

	private static final int MOST_COMPARED = 5;

	private final Listings listings;

	private final ProgrammeListing programmes;

	private final ProgrammeFacts facts;

	private final LabelBook labels;

	private final Administrations administrations;

	private final ObjectProvider<ProgrammeSection> sections;

	private final Clock clock;

	ProgrammeController(Listings listings, ProgrammeListing programmes, ProgrammeFacts facts, LabelBook labels,
			Administrations administrations, ObjectProvider<ProgrammeSection> sections, Clock clock) {
		this.listings = listings;
		this.programmes = programmes;
		this.facts = facts;
		this.labels = labels;
		this.administrations = administrations;
		this.sections = sections;
		this.clock = clock;
	}

	@GetMapping("/aeo/programmes")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.programmes.listing(), parameters));
		return "aeo/programmes/list";
	}

	@GetMapping("/aeo/programmes/{code}")
	String show(@PathVariable String code, Model model) {
		words(model);
		ProgrammePage known = this.facts.of(List.of(code)).getFirst();
		model.addAttribute("known", known);
		model.addAttribute("told", this.administrations.of(code, known.programme().getIso2()));
		model.addAttribute("neighbours", this.facts.neighbours(code));
		model.addAttribute("parts",
				this.sections.orderedStream().flatMap((section) -> section.about(code).stream()).toList());
		model.addAttribute("today", PartialDate.parse(LocalDate.now(this.clock).toString()));
		return "aeo/programmes/show";
	}

	/**
	 * Two to five programmes side by side. One alone shows its neighbours to add, and
	 * more than five are cut, with a word about it.
	 */
	@GetMapping("/aeo/compare")
	String compare(@RequestParam(name = "programme", defaultValue = "") List<String> codes, Model model) {
		List<String> chosen = codes.stream().filter(StringUtils::hasText).distinct().toList();
		List<ProgrammePage> known = chosen.isEmpty() ? List.of()
				: this.facts.of(chosen.stream().limit(MOST_COMPARED).toList());
		words(model);
		model.addAttribute("comparison", Comparison.of(known));
		model.addAttribute("tooMany", chosen.size() > MOST_COMPARED);
		model.addAttribute("neighbours", (chosen.size() == 1) ? this.facts.neighbours(chosen.getFirst()) : List.of());
		return "aeo/programmes/compare";
	}

	private void words(Model model) {
		Language language = Language.current();
		model.addAttribute("economies", this.labels.of(AeoLabels.ECONOMIES, language));
		model.addAttribute("benefits", this.labels.of(AeoLabels.BENEFITS, language));
		model.addAttribute("measures", this.labels.of(MeasureLabels.CODES, language));
	}

}
