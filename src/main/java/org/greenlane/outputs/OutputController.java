package org.greenlane.outputs;

import org.greenlane.listings.ListingPage;
import org.greenlane.listings.Listings;
import org.greenlane.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Pages of what the group produced and plans.
 */
@Controller
class OutputController {

	private final Listings listings;

	private final OutputListing list;

	private final Outputs outputs;

	OutputController(Listings listings, OutputListing list, Outputs outputs) {
		this.listings = listings;
		this.list = list;
		this.outputs = outputs;
	}

	@GetMapping("/outputs")
	String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		ListingPage page = this.listings.page(this.list.listing(), parameters);
		model.addAttribute("list", page);
		model.addAttribute("introduced", page.page() == 1 && !page.isFiltered() && page.problems().isEmpty());
		model.addAttribute("ahead", this.outputs.ahead());
		return "outputs/list";
	}

	@GetMapping("/outputs/{slug}")
	ModelAndView show(@PathVariable String slug) {
		Output output = this.outputs.find(slug).orElseThrow(() -> new NotFoundException("Output " + slug));
		if (output.slug().equals(slug)) {
			return new ModelAndView("outputs/show").addObject("output", output);
		}
		RedirectView address = new RedirectView(output.address(), true);
		address.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(address);
	}

}
