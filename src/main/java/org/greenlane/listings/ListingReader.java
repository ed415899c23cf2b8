package org.greenlane.listings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.web.Language;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/**
 * Reads a listing's query from an address and names whatever in it the listing does not
 * know: an unknown value must not silently widen a list. Parameters of others are left
 * alone.
 */
@Component
class ListingReader {

	private static final int LONGEST_TEXT = 200;

	private final LabelBook labels;

	ListingReader(LabelBook labels) {
		this.labels = labels;
	}

	Read read(Listing listing, MultiValueMap<String, String> parameters) {
		List<ListingProblem> problems = new ArrayList<>();
		Map<String, List<String>> chosen = new LinkedHashMap<>();
		for (Filter filter : listing.filters()) {
			List<String> codes = codes(filter, parameters.getOrDefault(filter.name(), List.of()), problems);
			if (!codes.isEmpty()) {
				chosen.put(filter.name(), codes);
			}
		}
		String words = listing.filter("q").map((filter) -> words(parameters)).orElse("");
		return new Read(
				new ListingQuery(chosen, words, sort(listing, parameters, problems), page(parameters, problems)),
				problems);
	}

	private List<String> codes(Filter filter, List<String> values, List<ListingProblem> problems) {
		if (filter.labels() == null) {
			return List.of();
		}
		Map<String, String> known = this.labels.of(filter.labels(), Language.EN);
		List<String> codes = new ArrayList<>();
		for (String value : values.stream().filter(StringUtils::hasText).distinct().toList()) {
			Optional<String> code = known.keySet()
				.stream()
				.filter((one) -> ListingQuery.slug(one).equals(ListingQuery.slug(value)))
				.findFirst();
			code.ifPresentOrElse(codes::add, () -> problems.add(new ListingProblem(filter.name(), value)));
		}
		return codes.stream().distinct().toList();
	}

	private static String words(MultiValueMap<String, String> parameters) {
		String words = Optional.ofNullable(parameters.getFirst("q")).orElse("").replace("\0", "").strip();
		return (words.length() > LONGEST_TEXT) ? words.substring(0, LONGEST_TEXT) : words;
	}

	private static String sort(Listing listing, MultiValueMap<String, String> parameters,
			List<ListingProblem> problems) {
		String sort = parameters.getFirst("sort");
		if (!StringUtils.hasText(sort)) {
			return listing.sort();
		}
		if (listing.sortable(sort.startsWith("-") ? sort.substring(1) : sort).isPresent()) {
			return sort;
		}
		problems.add(new ListingProblem("sort", sort));
		return listing.sort();
	}

	private static int page(MultiValueMap<String, String> parameters, List<ListingProblem> problems) {
		String page = parameters.getFirst("page");
		if (!StringUtils.hasText(page)) {
			return 1;
		}
		if (page.matches("[1-9][0-9]{0,5}")) {
			return Integer.parseInt(page);
		}
		problems.add(new ListingProblem("page", page));
		return 1;
	}

	record Read(ListingQuery query, List<ListingProblem> problems) {
	}

}
