package org.greenlane.pages;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;

/**
 * What schema.org and the search engines' guides ask of the types that the portal uses:
 * which properties a thing must have, which it may have, and of which kind each is. A
 * property that is not among them is a problem, as it would be a slip of the pen.
 */
final class SchemaOrg {

	private static final Predicate<JsonNode> TEXT = (node) -> node.isString() && !node.asString().isBlank();

	private static final Predicate<JsonNode> ADDRESS = (node) -> node.isString()
			&& URI.create(node.asString()).isAbsolute() && node.asString().startsWith("http");

	private static final Predicate<JsonNode> DATE = (node) -> node.isString() && isDate(node.asString());

	private static final Predicate<JsonNode> FLAG = JsonNode::isBoolean;

	private static final Predicate<JsonNode> LANGUAGE = (node) -> Set.of("en", "fr", "es").contains(node.asString());

	private static final Predicate<JsonNode> TEXTS = (node) -> node.isArray() && !node.isEmpty()
			&& node.valueStream().allMatch(TEXT);

	/** Google asks for 50 to 5,000 characters. */
	private static final Predicate<JsonNode> DESCRIPTION = (node) -> node.isString() && node.asString().length() >= 50
			&& node.asString().length() <= 5_000;

	private static final Map<String, Set<String>> REQUIRED = Map.of("Dataset",
			Set.of("name", "description", "url", "license", "creator", "distribution", "dateModified", "inLanguage"),
			"DataDownload", Set.of("contentUrl", "encodingFormat"), "Report",
			Set.of("name", "url", "author", "publisher", "datePublished", "dateModified", "reportNumber", "inLanguage"),
			"Event", Set.of("name", "url", "startDate", "eventStatus", "inLanguage"), "Organization", Set.of("name"),
			"Person", Set.of("name"), "Place", Set.of("name", "address"));

	private static final Map<String, Map<String, Predicate<JsonNode>>> KNOWN = Map.of("Dataset",
			Map.ofEntries(Map.entry("name", TEXT), Map.entry("description", DESCRIPTION), Map.entry("url", ADDRESS),
					Map.entry("license", ADDRESS), Map.entry("creator", is("Organization")),
					Map.entry("publisher", is("Organization")), Map.entry("distribution", each("DataDownload")),
					Map.entry("dateModified", DATE), Map.entry("inLanguage", LANGUAGE),
					Map.entry("isAccessibleForFree", FLAG), Map.entry("variableMeasured", TEXTS)),
			"DataDownload", Map.of("name", TEXT, "contentUrl", ADDRESS, "encodingFormat", TEXT), "Report",
			Map.ofEntries(Map.entry("name", TEXT), Map.entry("url", ADDRESS), Map.entry("author", is("Organization")),
					Map.entry("publisher", is("Organization")), Map.entry("datePublished", DATE),
					Map.entry("dateModified", DATE), Map.entry("reportNumber", TEXT), Map.entry("inLanguage", LANGUAGE),
					Map.entry("isAccessibleForFree", FLAG), Map.entry("workTranslation", JsonNode::isArray)),
			"Event",
			Map.ofEntries(Map.entry("name", TEXT), Map.entry("url", ADDRESS), Map.entry("startDate", DATE),
					Map.entry("endDate", DATE), Map.entry("eventStatus", one("EventScheduled", "EventCancelled")),
					Map.entry("eventAttendanceMode",
							one("OfflineEventAttendanceMode", "OnlineEventAttendanceMode", "MixedEventAttendanceMode")),
					Map.entry("location", is("Place")), Map.entry("organizer", is("Organization")),
					Map.entry("performer", each("Person")), Map.entry("inLanguage", LANGUAGE)),
			"Organization", Map.of("name", TEXT, "url", ADDRESS), "Person",
			Map.of("name", TEXT, "jobTitle", TEXT, "affiliation", is("Organization")), "Place",
			Map.of("name", TEXT, "address", TEXT));

	private SchemaOrg() {
	}

	/** What is wrong with a thing that a page tells of, in words. */
	static List<String> problems(JsonNode thing) {
		List<String> problems = new ArrayList<>();
		if (!"https://schema.org".equals(thing.path("@context").asString())) {
			problems.add("@context " + thing.path("@context"));
		}
		if (!ADDRESS.test(thing.path("@id"))) {
			problems.add("@id " + thing.path("@id"));
		}
		problems.addAll(typed(thing));
		return problems;
	}

	private static List<String> typed(JsonNode thing) {
		String type = thing.path("@type").asString();
		Map<String, Predicate<JsonNode>> known = KNOWN.get(type);
		if (known == null) {
			return List.of("unknown type " + thing.path("@type"));
		}
		List<String> problems = new ArrayList<>();
		REQUIRED.get(type)
			.stream()
			.filter((name) -> !thing.has(name))
			.forEach((name) -> problems.add(type + " without " + name));
		thing.propertyStream().filter((one) -> !one.getKey().startsWith("@")).forEach((one) -> {
			Predicate<JsonNode> rule = known.get(one.getKey());
			if (rule == null || !rule.test(one.getValue())) {
				problems.add("%s.%s: %s".formatted(type, one.getKey(), one.getValue()));
			}
		});
		return problems;
	}

	private static Predicate<JsonNode> is(String type) {
		return (node) -> type.equals(node.path("@type").asString()) && typed(node).isEmpty();
	}

	private static Predicate<JsonNode> each(String type) {
		return (node) -> node.isArray() && !node.isEmpty() && node.valueStream().allMatch(is(type));
	}

	private static Predicate<JsonNode> one(String... names) {
		return (node) -> List.of(names).contains(node.asString().replaceFirst("^https://schema\\.org/", ""));
	}

	private static boolean isDate(String text) {
		try {
			return (text.length() == 10) ? LocalDate.parse(text).getYear() > 1900
					: OffsetDateTime.parse(text).getYear() > 1900;
		}
		catch (java.time.DateTimeException notADate) {
			return false;
		}
	}

}
