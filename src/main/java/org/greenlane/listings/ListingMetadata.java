package org.greenlane.listings;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.Language;
import org.greenlane.web.PublicVersions;
import tools.jackson.databind.ObjectMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Describes a listing for machines, in the words of "CSV on the Web": its columns with
 * titles in every language, its licence, the date of its data and the filters applied.
 */
@Component
class ListingMetadata {

	static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	private final MessageSource messages;

	private final LabelBook labels;

	private final PublicVersions versions;

	private final ObjectMapper json;

	ListingMetadata(MessageSource messages, LabelBook labels, PublicVersions versions, ObjectMapper json) {
		this.messages = messages;
		this.labels = labels;
		this.versions = versions;
		this.json = json;
	}

	String title(Listing listing, Column column, Language language) {
		return (column.title() != null) ? column.title().in(language)
				: message(listing.id() + "." + column.id(), language);
	}

	/**
	 * Says in a sentence what a listing does not have.
	 */
	String describe(Listing listing, ListingProblem problem, Language language) {
		return this.messages.getMessage("listings.problem", new Object[] { problem.value(), problem.parameter() },
				language.locale());
	}

	void write(Listing listing, ListingQuery query, HttpServletResponse response) throws IOException {
		Map<String, Object> document = new LinkedHashMap<>();
		String address = "/" + Language.current().tag() + listing.path() + ".csv" + query.toString(listing);
		document.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", Language.current().tag())));
		document.put("url", address);
		document.put("dc:title", inAll(listing.id() + ".title"));
		document.put("dc:description", inAll(listing.id() + ".description"));
		document.put("dc:license", Map.of("@id", LICENCE));
		document.put("dc:publisher", "Greenlane");
		document.put("dc:modified", this.versions.current().changedAt().toString());
		document.put("greenlane:filters", filters(listing, query));
		document.put("greenlane:sort", query.sort());
		document.put("dialect",
				Map.of("encoding", "utf-8", "delimiter", ",", "header", true, "lineTerminators", List.of("\r\n")));
		document.put("tableSchema", Map.of("primaryKey", listing.key(), "columns",
				listing.columns().stream().flatMap((column) -> columns(listing, column)).toList()));
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), document);
	}

	private Stream<Map<String, Object>> columns(Listing listing, Column column) {
		Map<String, Object> described = new LinkedHashMap<>();
		described.put("name", column.id());
		described.put("titles", inAll(listing.id() + "." + column.id()));
		described.put("datatype", column.type().datatype());
		if (column.type() == Column.Type.CODES) {
			described.put("separator", ";");
		}
		unit(listing, column).ifPresent((unit) -> described.put("greenlane:unit", unit));
		if (column.labels() == null) {
			return Stream.of(described);
		}
		described.put("greenlane:codes", codes(column.labels()));
		return Stream.of(described,
				Map.of("name", column.id() + "_label", "titles", inAll("listings.label"), "datatype", "string"));
	}

	private java.util.Optional<Map<String, String>> unit(Listing listing, Column column) {
		String key = listing.id() + "." + column.id() + ".unit";
		String english = this.messages.getMessage(key, null, "", Language.EN.locale());
		return "".equals(english) ? java.util.Optional.empty() : java.util.Optional.of(inAll(key));
	}

	private Map<String, Map<String, String>> codes(Labels labels) {
		Map<String, Map<String, String>> codes = new LinkedHashMap<>();
		for (Language language : Language.values()) {
			this.labels.of(labels, language)
				.forEach((code, label) -> codes.computeIfAbsent(code, (one) -> new LinkedHashMap<>())
					.put(language.tag(), label));
		}
		return codes;
	}

	private static Map<String, Object> filters(Listing listing, ListingQuery query) {
		Map<String, Object> filters = new LinkedHashMap<>(query.chosen());
		if (!query.words().isEmpty()) {
			filters.put("q", query.words());
		}
		return filters;
	}

	private Map<String, String> inAll(String key) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (Language language : Language.values()) {
			texts.put(language.tag(), message(key, language));
		}
		return texts;
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

}
