package org.greenlane.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.indicators.Indicators;
import org.greenlane.series.Qualifier;
import org.greenlane.series.SeriesValue;
import org.jspecify.annotations.Nullable;

/**
 * The published shares of certified operators among traders (I03) and in trade (I09).
 *
 * @param values of all series, by series, economy and date
 */
record Coverage(List<SeriesValue> values) {

	static final String TRADERS = "aeo_share_of_traders";

	static final List<String> TRADE = List.of("aeo_share_of_trade_value", "aeo_share_of_import_value",
			"aeo_share_of_export_value");

	static final String SMALL = "msme_share_of_aeos";

	/** The newest value of a series for each economy that has one. */
	public List<SeriesValue> newest(String series) {
		Map<String, SeriesValue> newest = new LinkedHashMap<>();
		this.values.stream()
			.filter((value) -> value.series().equals(series) && value.value() != null && value.economy() != null)
			.sorted(Comparator.comparing(SeriesValue::date, Comparator.nullsFirst(Comparator.naturalOrder())))
			.forEach((value) -> newest.put(Objects.requireNonNull(value.economy()), value));
		return newest.values()
			.stream()
			.sorted(Comparator.comparing(SeriesValue::value, Comparator.nullsFirst(Comparator.reverseOrder())))
			.toList();
	}

	/**
	 * Economies and years of which a source gives both shares (I10); where a year has
	 * several of one date, those of the same date.
	 */
	public List<Leverage> leverages() {
		List<Leverage> pairs = of(TRADERS)
			.flatMap((traders) -> of(TRADE.getFirst()).filter((trade) -> isOfOneYear(trade, traders))
				.flatMap((trade) -> leverage(trade, traders).stream()))
			.toList();
		return pairs.stream()
			.filter((pair) -> pair.isOfOneDate() || pairs.stream()
				.noneMatch((other) -> other.isOfOneDate() && isOfOneYear(other.trade(), pair.trade())))
			.toList();
	}

	private Stream<SeriesValue> of(String series) {
		return this.values.stream().filter((value) -> value.series().equals(series));
	}

	private static boolean isOfOneYear(SeriesValue one, SeriesValue other) {
		return one.date() != null && other.date() != null && one.date().year() == other.date().year()
				&& Objects.equals(one.iso2(), other.iso2());
	}

	private static Optional<Leverage> leverage(SeriesValue trade, SeriesValue traders) {
		return Indicators.leverage(trade.value(), traders.value()).map((ratio) -> new Leverage(trade, traders, ratio));
	}

	/**
	 * How many times its share of traders the share of certified operators in trade is.
	 *
	 * @param ratio with 6 decimals
	 */
	record Leverage(SeriesValue trade, SeriesValue traders, BigDecimal ratio) {

		public @Nullable String economy() {
			return this.trade.economy();
		}

		boolean isOfOneDate() {
			return Objects.equals(this.trade.date(), this.traders.date());
		}

		boolean isInexact() {
			return Stream.of(this.trade, this.traders).anyMatch((value) -> value.qualifier() != Qualifier.EXACT);
		}

	}

}
