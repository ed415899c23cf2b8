package org.greenlane.recognition;

import java.util.List;

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
 * Pages of mutual recognition arrangements.
 */
@Controller
class ArrangementController {

	private final Listings listings;

	private final ArrangementListing list;

	private final Arrangements arrangements;

	private final Partnerships partnerships;

	ArrangementController(Listings listings, ArrangementListing list, Arrangements arrangements,
			Partnerships partnerships) {
		this.listings = listings;
		this.list = list;
		this.arrangements = arrangements;
		this.partnerships = partnerships;
	}

	@GetMapping("/aeo/mras")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("list", this.listings.page(this.list.listing(), parameters));
		return "recognition/list";
	}

	@GetMapping("/aeo/mras/{id}")
	String show(@PathVariable String id, Model model) {
		model.addAttribute("arrangement", this.arrangements.find(id, Language.current())
			.orElseThrow(() -> new NotFoundException("Arrangement " + id)));
		return "recognition/show";
	}

	@GetMapping("/aeo/mras/matrix")
	String matrix(@RequestParam(defaultValue = "") String rows, @RequestParam(defaultValue = "") String columns,
			Model model) {
		MatrixAxis down = axis(rows);
		MatrixAxis across = axis(columns);
		model.addAttribute("matrix", this.partnerships.matrix(down, across, Language.current()));
		model.addAttribute("down", down);
		model.addAttribute("across", across);
		model.addAttribute("axes", List.of(MatrixAxis.values()));
		model.addAttribute("statuses", List.of(ArrangementStatus.values()));
		return "recognition/matrix";
	}

	private static MatrixAxis axis(String parameter) {
		return MatrixAxis.of(parameter).orElseThrow(() -> new NotFoundException("Economies of " + parameter));
	}

}
