package org.greenlane.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page that searches everything public.
 */
@Controller
class SearchController {

	private final Search search;

	private final SearchFilters filters;

	SearchController(Search search, SearchFilters filters) {
		this.search = search;
		this.filters = filters;
	}

	@GetMapping(SearchRequest.PATH)
	String search(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response, Model model) {
		SearchRequest request = this.filters.checked(SearchRequest.of(parameters));
		model.addAttribute("request", request);
		if (!request.problems().isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return "catalogue/problems";
		}
		Found found = this.search.find(request, Language.current());
		int pages = Math.max(1, Math.ceilDiv((int) found.total(), Search.PAGE));
		if (request.page() > pages) {
			throw new NotFoundException("Page %d of a search that has %d".formatted(request.page(), pages));
		}
		model.addAttribute("search", new SearchPage(request, found, this.filters.choices(request, found),
				this.filters.active(request), pages));
		return "catalogue/search";
	}

}
