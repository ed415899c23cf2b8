package org.greenlane.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The formulas of the indicators, in the order of {@link Indicator}. Each answers empty
 * where one of its inputs is not known or a whole is 0, and never 0 for that. Percentages
 * and ratios have 6 decimals; pages round them. The formulas are those of the portal's
 * methods page, {@code /participation/methods}.
 */
public final class Indicators {

	private static final int DECIMALS = 6;

	private static final BigDecimal DAYS_OF_A_YEAR = new BigDecimal("365.2425");

	private static final int STALE_AFTER_MONTHS = 24;

	private Indicators() {
	}

	/**
	 * I01, the share of MSMEs among certified operators, in percent.
	 * @param msme the operators that are MSMEs
	 * @param base all operators that the source looked at, of the same date and unit
	 */
	public static Optional<BigDecimal> msmeShare(@Nullable Integer msme, @Nullable Integer base) {
		return percent(msme, base);
	}

	/**
	 * I02, the share of each size class that is counted, in percent of the operators;
	 * classes that are not counted are left out, and the map is empty where none is.
	 */
	public static Map<SizeClass, BigDecimal> sizeSplit(Map<SizeClass, Integer> counts, @Nullable Integer operators) {
		Map<SizeClass, BigDecimal> split = new EnumMap<>(SizeClass.class);
		counts.forEach((size, count) -> percent(count, operators).ifPresent((percent) -> split.put(size, percent)));
		return split;
	}

	/**
	 * I03, certified operators among active traders, in percent.
	 */
	public static Optional<BigDecimal> traderCoverage(@Nullable Integer operators, @Nullable Integer traders) {
		return percent(operators, traders);
	}

	/**
	 * I07, growth from one count to a later one of the same scope and unit.
	 */
	public static Optional<Growth> growth(Count from, Count to) {
		return ratio(from, to)
			.map((ratio) -> new Growth(percent(ratio - 1), years(from, to), toTheYear(from) || toTheYear(to)));
	}

	/**
	 * I08, growth a year between counts of the same scope and unit that are at least a
	 * year apart.
	 */
	public static Optional<Growth> annualGrowth(Count from, Count to) {
		return ratio(from, to).filter((ratio) -> years(from, to).compareTo(BigDecimal.ONE) >= 0)
			.map((ratio) -> new Growth(percent(Math.pow(ratio, 1 / years(from, to).doubleValue()) - 1), years(from, to),
					toTheYear(from) || toTheYear(to)));
	}

	/**
	 * I09, what certified operators trade, in percent of trade value; imports and exports
	 * are kept apart.
	 */
	public static Optional<BigDecimal> tradeShare(@Nullable BigDecimal operators, @Nullable BigDecimal all) {
		return (operators == null) ? Optional.empty() : quotient(operators.movePointRight(2), all);
	}

	/**
	 * I10, how many times its share of traders the share of certified operators in trade
	 * value is.
	 * @param tradeShare I09 in percent
	 * @param traderCoverage I03 in percent, of the same economy and year
	 */
	public static Optional<BigDecimal> leverage(@Nullable BigDecimal tradeShare, @Nullable BigDecimal traderCoverage) {
		return (tradeShare == null) ? Optional.empty() : quotient(tradeShare, traderCoverage);
	}

	/**
	 * I11, programmes with a known number of MSMEs, in percent of operational programmes.
	 */
	public static Optional<BigDecimal> dataAvailability(int known, int operational) {
		return percent(known, operational);
	}

	/**
	 * I12, the full months since a count, taken from the last day that its date may mean,
	 * so that a count is never called older than it is.
	 */
	public static OptionalInt freshness(@Nullable PartialDate counted, LocalDate today) {
		return (counted == null) ? OptionalInt.empty()
				: OptionalInt.of(Math.max(0, (int) ChronoUnit.MONTHS.between(counted.last(), today)));
	}

	/**
	 * Whether a count is so old that pages warn: more than 24 months (I12).
	 */
	public static boolean isStale(int months) {
		return months > STALE_AFTER_MONTHS;
	}

	/**
	 * I13, programmes of economies with at least one documented measure for small firms,
	 * in percent of operational programmes.
	 */
	public static Optional<BigDecimal> measureCoverage(int withMeasure, int operational) {
		return percent(withMeasure, operational);
	}

	/**
	 * I14, the number of different kinds of measures; empty where none is documented,
	 * which does not mean that there is none.
	 */
	public static OptionalInt measureBreadth(Collection<String> codes) {
		return documented(codes);
	}

	/**
	 * I15, how many of the letters a to g of Article 7.7.3 are offered, 1 to 7; empty
	 * where no benefit is documented.
	 */
	public static OptionalInt articleDepth(Collection<String> letters) {
		return documented(letters);
	}

	/**
	 * I17, economies whose arrangement is signed or in force, each once.
	 */
	public static int partners(Collection<String> partners) {
		return new HashSet<>(partners).size();
	}

	/**
	 * I18, pairs of economies that recognise each other, in percent of all pairs.
	 * @param pairs of economies with an operational programme, each pair once
	 * @param economies with an operational programme
	 */
	public static Optional<BigDecimal> networkDensity(int pairs, int economies) {
		return percent(pairs, economies * (economies - 1) / 2);
	}

	/**
	 * I27, the number of operator types that may be certified; empty where no source says
	 * it.
	 */
	public static OptionalInt operatorReach(Collection<String> types) {
		return documented(types);
	}

	/**
	 * I28, certified operators of a region: one count for each economy, of one unit, with
	 * how many economies it covers.
	 */
	public static Total regionalParticipation(@Nullable Long... totals) {
		return Total.of(totals);
	}

	private static OptionalInt documented(Collection<String> codes) {
		return codes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(new HashSet<>(codes).size());
	}

	private static Optional<BigDecimal> percent(@Nullable Integer part, @Nullable Integer whole) {
		return (part == null || whole == null) ? Optional.empty()
				: quotient(BigDecimal.valueOf(part).movePointRight(2), BigDecimal.valueOf(whole));
	}

	private static Optional<BigDecimal> quotient(BigDecimal part, @Nullable BigDecimal whole) {
		return (whole == null || whole.signum() == 0) ? Optional.empty()
				: Optional.of(part.divide(whole, DECIMALS, RoundingMode.HALF_UP));
	}

	/** The later count divided by the earlier; empty where the two are not comparable. */
	private static Optional<Double> ratio(Count from, Count to) {
		boolean comparable = from.comparesWith(to) && from.date() != null && to.date() != null
				&& from.date().last().isBefore(to.date().first()) && from.total() > 0;
		return comparable ? Optional.of((double) to.total() / from.total()) : Optional.empty();
	}

	private static BigDecimal percent(double share) {
		return BigDecimal.valueOf(100 * share).setScale(DECIMALS, RoundingMode.HALF_UP);
	}

	private static BigDecimal years(Count from, Count to) {
		long days = ChronoUnit.DAYS.between(middle(from), middle(to));
		return BigDecimal.valueOf(days).divide(DAYS_OF_A_YEAR, 2, RoundingMode.HALF_UP);
	}

	private static LocalDate middle(Count count) {
		PartialDate date = count.date();
		if (date == null) {
			throw new IllegalArgumentException("A count without a date has no distance");
		}
		return date.first().plusDays(ChronoUnit.DAYS.between(date.first(), date.last()) / 2);
	}

	private static boolean toTheYear(Count count) {
		return count.date() != null && count.date().month() == null;
	}

}
