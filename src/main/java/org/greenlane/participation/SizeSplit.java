package org.greenlane.participation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.greenlane.indicators.Indicators;
import org.greenlane.indicators.SizeClass;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * The operators of a record by size of firm, as far as a source splits them.
 *
 * @param msme micro, small and medium together
 * @param base what shares are shares of, where it is not the total
 */
record SizeSplit(@Nullable Integer micro, @Nullable Integer small, @Nullable Integer medium, @Nullable Integer large,
		@Nullable Integer msme, @Nullable Integer total, @Nullable Integer base) {

	/** Whether the source counts any size class beside MSMEs. */
	public boolean isKnown() {
		return Stream.of(this.micro, this.small, this.medium, this.large).anyMatch(Objects::nonNull);
	}

	/** Every size class, also those that no source counts, with its share. */
	public List<Part> parts() {
		Map<SizeClass, Integer> counts = counts();
		Map<SizeClass, BigDecimal> shares = Indicators.sizeSplit(counts, whole());
		List<Part> parts = new ArrayList<>();
		for (SizeClass size : SizeClass.values()) {
			parts.add(new Part(size.name(), counts.get(size), shares.get(size)));
		}
		return parts;
	}

	/** MSMEs and large firms together where both are known and differ from the total. */
	public @Nullable Integer otherSum() {
		if (this.msme == null || this.large == null || Objects.equals(this.msme + this.large, whole())) {
			return null;
		}
		return this.msme + this.large;
	}

	/** What shares are shares of. */
	public @Nullable Integer whole() {
		return (this.base != null) ? this.base : this.total;
	}

	private Map<SizeClass, Integer> counts() {
		Map<SizeClass, Integer> counts = new EnumMap<>(SizeClass.class);
		put(counts, SizeClass.MSME, this.msme);
		put(counts, SizeClass.MICRO, this.micro);
		put(counts, SizeClass.SMALL, this.small);
		put(counts, SizeClass.MEDIUM, this.medium);
		put(counts, SizeClass.LARGE, this.large);
		return counts;
	}

	private static void put(Map<SizeClass, Integer> counts, SizeClass size, @Nullable Integer count) {
		if (count != null) {
			counts.put(size, count);
		}
	}

	/**
	 * A size class.
	 *
	 * @param size its code
	 * @param share in percent
	 */
	record Part(String size, @Nullable Integer count, @Nullable BigDecimal share) {

		/** The number as a reader writes it, or a dash. */
		public String number(Language language) {
			return (this.count != null) ? Numbers.whole(this.count, language) : Numbers.UNKNOWN;
		}

		/** The share as a reader writes it, or a dash. */
		public String percent(Language language) {
			return (this.share != null) ? Numbers.percent(this.share, language) : Numbers.UNKNOWN;
		}

	}

}
