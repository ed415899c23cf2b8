package org.greenlane.changes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the list of changes a feed tells.
 *
 * @param economies ISO codes; all where there are none
 * @param kinds tables; all where there are none
 */
record FeedFilter(List<String> economies, List<String> kinds) {

	/** The same parameters as those of the list. */
	static FeedFilter of(MultiValueMap<String, String> parameters) {
		return new FeedFilter(values(parameters, "economy").map((code) -> code.toUpperCase(Locale.ROOT)).toList(),
				values(parameters, "kind").map((table) -> table.replace('-', '_')).toList());
	}

	/** The feed's address below the language. */
	String address() {
		return UriComponentsBuilder.fromPath("/changes.atom")
			.queryParamIfPresent("economy",
					given(this.economies.stream().map((code) -> code.toLowerCase(Locale.ROOT)).toList()))
			.queryParamIfPresent("kind", given(this.kinds.stream().map((table) -> table.replace('_', '-')).toList()))
			.encode()
			.toUriString();
	}

	private static Optional<List<String>> given(List<String> values) {
		return Optional.of(values).filter((some) -> !some.isEmpty());
	}

	private static Stream<String> values(MultiValueMap<String, String> parameters, String name) {
		return parameters.getOrDefault(name, List.of()).stream().filter((value) -> !value.isBlank()).distinct();
	}

}
