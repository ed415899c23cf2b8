package org.greenlane.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;

import org.springframework.stereotype.Component;

/**
 * Says what nobody has published of the sentiment index, as far as its values here show.
 */
@Component
class SentimentGaps {

	private static final String INDEX = "sentiment_overall";

	private final SeriesWords words;

	SentimentGaps(SeriesWords words) {
		this.words = words;
	}

	/**
	 * Sentences for a page that shows values of the index.
	 * @param values all values of the family
	 */
	List<String> of(List<SeriesValue> values, Language language) {
		List<String> gaps = new ArrayList<>();
		gaps.add(this.words.of(language, "series.gaps.opinion"));
		gaps.add(respondents(values, language));
		gaps.add(this.words.of(language, "series.gaps.sample"));
		gaps.add(this.words.of(language, "series.gaps.weights"));
		components(values, language).ifPresent(gaps::add);
		List<SeriesValue> index = values.stream().filter((value) -> value.series().equals(INDEX)).toList();
		say("series.gaps.years", missing(index), language).ifPresent(gaps::add);
		say("series.gaps.reported", years(index.stream().filter((value) -> value.dateRemark() != null)), language)
			.ifPresent(gaps::add);
		gaps.add(this.words.of(language, "series.gaps.change"));
		return gaps;
	}

	private String respondents(List<SeriesValue> values, Language language) {
		TreeMap<Integer, Integer> known = new TreeMap<>();
		for (SeriesValue value : values) {
			PartialDate date = value.date();
			Integer respondents = value.respondents();
			if (date != null && respondents != null) {
				known.put(date.year(), respondents);
			}
		}
		String years = known.entrySet()
			.stream()
			.map((year) -> year.getKey() + " (" + year.getValue() + ")")
			.collect(Collectors.joining(", "));
		return say("series.gaps.respondents", years, language)
			.orElseGet(() -> this.words.of(language, "series.gaps.respondents.none"));
	}

	private Optional<String> components(List<SeriesValue> values, Language language) {
		List<SeriesValue> components = values.stream()
			.filter((value) -> value.unit() == Unit.POINTS && !value.series().equals(INDEX))
			.toList();
		long unknown = components.stream().filter((value) -> value.value() == null).count();
		return components.isEmpty() ? Optional.empty() : Optional.of(this.words.of(language, "series.gaps.components",
				years(components.stream()), unknown, components.size()));
	}

	private Optional<String> say(String key, String years, Language language) {
		return years.isEmpty() ? Optional.empty() : Optional.of(this.words.of(language, key, years));
	}

	/** The years between the first and the last that have no known value. */
	private static String missing(List<SeriesValue> values) {
		TreeSet<Integer> known = values.stream()
			.filter((value) -> value.value() != null)
			.map(SeriesValue::date)
			.filter(Objects::nonNull)
			.map(PartialDate::year)
			.collect(Collectors.toCollection(TreeSet::new));
		return known.isEmpty() ? ""
				: IntStream.rangeClosed(known.first(), known.last())
					.filter((year) -> !known.contains(year))
					.mapToObj(String::valueOf)
					.collect(Collectors.joining(", "));
	}

	private static String years(Stream<SeriesValue> values) {
		return values.map(SeriesValue::date)
			.filter(Objects::nonNull)
			.map((date) -> String.valueOf(date.year()))
			.distinct()
			.sorted()
			.collect(Collectors.joining(", "));
	}

}
