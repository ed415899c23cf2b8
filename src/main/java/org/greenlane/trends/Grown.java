package org.greenlane.trends;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.indicators.Count;
import org.greenlane.indicators.Growth;
import org.greenlane.indicators.Indicators;
import org.greenlane.participation.Numbers;
import org.greenlane.participation.Observation;
import org.greenlane.participation.Qualifier;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * How much a number grew from its first to its last comparable count.
 *
 * @param growth over the whole time (I07)
 * @param annual a year (I08), or null where the counts are less than a year apart
 */
record Grown(Observation from, Observation to, Growth growth, @Nullable Growth annual) {

	/**
	 * The growth of everything that an economy's records count twice or more.
	 */
	static List<Grown> of(Trend trend) {
		Map<String, List<Observation>> comparable = new LinkedHashMap<>();
		for (Observation seen : trend.all()) {
			if (seen.total() != null && seen.reference() != null) {
				comparable.computeIfAbsent(scope(seen) + " " + seen.unit(), (key) -> new ArrayList<>()).add(seen);
			}
		}
		return comparable.values()
			.stream()
			.map((counts) -> between(counts.getFirst(), counts.getLast()))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<Grown> between(Observation from, Observation to) {
		if (from.total() == null || to.total() == null || from.differing().contains(to.id())) {
			return Optional.empty();
		}
		Count first = new Count(from.total(), from.unit().name(), scope(from), from.reference());
		Count last = new Count(to.total(), to.unit().name(), scope(to), to.reference());
		return Indicators.growth(first, last)
			.map((growth) -> new Grown(from, to, growth, Indicators.annualGrowth(first, last).orElse(null)));
	}

	private static String scope(Observation seen) {
		return seen.scope() + " " + seen.programmeCode();
	}

	/** The growth over the whole time as a reader writes it. */
	public String change(Language language) {
		return bound() + Numbers.change(this.growth.percent(), language);
	}

	/** The growth a year as a reader writes it, or null. */
	public @Nullable String changeAYear(Language language) {
		return (this.annual != null) ? bound() + Numbers.change(this.annual.percent(), language) : null;
	}

	private String bound() {
		return Qualifier.ofGrowth(exact(this.from.qualifier()), exact(this.to.qualifier()));
	}

	private static Qualifier exact(@Nullable Qualifier qualifier) {
		return (qualifier != null) ? qualifier : Qualifier.EXACT;
	}

	/** Whether one of the counts is only a bound or about right. */
	public boolean isRough() {
		return this.from.isQualified() || this.to.isQualified();
	}

	/** Whether another count says something else than one of the two. */
	public boolean isDisputed() {
		return this.from.isDisputed() || this.to.isDisputed();
	}

}
