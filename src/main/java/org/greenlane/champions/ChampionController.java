package org.greenlane.champions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.greenlane.listings.Listings;
import org.greenlane.meetings.Meetings;
import org.greenlane.web.NotFoundException;
import org.greenlane.web.TellsTheTime;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The competition's pages: its front page, an edition, a laureate, and the list of all
 * laureates.
 */
@Controller
class ChampionController {

	private final Editions editions;

	private final Laureates laureates;

	private final Meetings meetings;

	private final EditionSources sources;

	private final LaureateListing list;

	private final Listings listings;

	private final List<EditionSection> sections;

	ChampionController(Editions editions, Laureates laureates, Meetings meetings, EditionSources sources,
			LaureateListing list, Listings listings, List<EditionSection> sections) {
		this.editions = editions;
		this.laureates = laureates;
		this.meetings = meetings;
		this.sources = sources;
		this.list = list;
		this.listings = listings;
		this.sections = sections;
	}

	@GetMapping("/champions")
	@TellsTheTime
	String front(Model model) {
		model.addAttribute("parts",
				this.sections.stream().map(EditionSection::front).flatMap(Optional::stream).toList());
		model.addAttribute("editions", this.editions.findAllByOrderByYearDescSlugAsc());
		model.addAttribute("laureates",
				this.laureates.all().stream().collect(Collectors.groupingBy(Laureate::edition)));
		return "champions/front";
	}

	@GetMapping("/champions/laureates")
	String laureates(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.list.listing(), parameters));
		return "champions/laureates";
	}

	@GetMapping("/champions/{slug}")
	String edition(@PathVariable String slug, Model model) {
		Optional<Edition> edition = this.editions.findBySlug(slug);
		List<EditionSection.Content> parts = this.sections.stream()
			.map((section) -> section.about(slug))
			.flatMap(Optional::stream)
			.toList();
		if (edition.isEmpty()) {
			return parts.stream()
				.findFirst()
				.map((part) -> "redirect:" + part.address())
				.orElseThrow(() -> new NotFoundException("Edition " + slug));
		}
		model.addAttribute("parts", parts);
		model.addAttribute("edition", edition.get());
		model.addAttribute("laureates", this.laureates.ofEdition(slug));
		model.addAttribute("sources", this.sources.of(slug));
		return "champions/edition";
	}

	@GetMapping("/champions/{slug}/{laureate}")
	String laureate(@PathVariable String slug, @PathVariable String laureate, Model model) {
		Laureate found = this.laureates.find(slug, laureate)
			.orElseThrow(() -> new NotFoundException("Laureate " + slug + "/" + laureate));
		model.addAttribute("laureate", found);
		model.addAttribute("others",
				this.laureates.ofEdition(slug).stream().filter((other) -> !other.slug().equals(laureate)).toList());
		model.addAttribute("meetings", this.meetings.whereSpoke(found.organisation()));
		return "champions/laureate";
	}

}
