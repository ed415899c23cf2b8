package org.greenlane.participation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a count that are split by one kind of thing: roles, types of certificate,
 * tiers.
 *
 * @param total the record's total, or null where it is not known
 */
record RoleSplit(RoleKind kind, List<Part> parts, @Nullable Integer total) {

	/** All parts together, or null where the source gives percentages only. */
	public @Nullable Integer sum() {
		return this.parts.stream().allMatch((part) -> part.count() != null)
				? this.parts.stream().map(Part::count).filter(Objects::nonNull).mapToInt(Integer::intValue).sum()
				: null;
	}

	/** The percentages together, or null where the source gives counts. */
	public @Nullable Integer percentSum() {
		return this.parts.stream().allMatch((part) -> part.percent() != null)
				? this.parts.stream().map(Part::percent).filter(Objects::nonNull).mapToInt(Integer::intValue).sum()
				: null;
	}

	/**
	 * How the parts stand to the total: {@code more}, {@code less}, or {@code percent}
	 * where percentages do not add up to 100; null where there is nothing to say.
	 */
	public @Nullable String mismatch() {
		Integer sum = sum();
		if (sum != null && this.total != null && !sum.equals(this.total)) {
			return (sum > this.total) ? "more" : "less";
		}
		Integer percents = percentSum();
		return (percents != null && percents != 100) ? "percent" : null;
	}

	/** All parts together as a reader writes it. */
	public String text(Language language) {
		return text(sum(), percentSum(), language);
	}

	private static String text(@Nullable Integer count, @Nullable Integer percent, Language language) {
		if (count != null) {
			return Numbers.whole(count, language);
		}
		return (percent != null) ? Numbers.percent(BigDecimal.valueOf(percent), language) : Numbers.UNKNOWN;
	}

	/**
	 * A part with its count, or its percentage where the source gives no count.
	 */
	record Part(String role, @Nullable Integer count, @Nullable Integer percent) {

		/** The count or the percentage as a reader writes it. */
		public String text(Language language) {
			return RoleSplit.text(this.count, this.percent, language);
		}

	}

}
