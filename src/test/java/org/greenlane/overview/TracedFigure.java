package org.greenlane.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.greenlane.indicators.Count;
import org.greenlane.indicators.Growth;
import org.greenlane.indicators.Indicators;
import org.greenlane.web.PartialDate;

/**
 * Computes a figure of the overview again, from nothing but the rows that a reader
 * downloads where it leads.
 *
 * @param rule how the rows give it, as {@link Traced} says
 * @param rows the rows of the download by column
 */
record TracedFigure(String rule, List<Map<String, String>> rows) {

	String computed() {
		String[] parts = this.rule.split(":");
		return switch (parts[0]) {
			case "count" -> String.valueOf(this.rows.size());
			case "known" -> String.valueOf(known(parts[1]).size());
			case "sum" ->
				known(parts[1]).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
			case "distinct" -> String.valueOf(known(parts[1]).stream().distinct().count());
			case "share" -> tenths(new BigDecimal(known(parts[1]).size()).movePointRight(2)
				.divide(new BigDecimal(this.rows.size()), 9, RoundingMode.HALF_UP));
			case "value" -> known(parts[1]).getFirst();
			case "row" -> cell(parts[1], parts[2]);
			case "growth" ->
				tenths(Indicators.growth(count(parts[1]), count(parts[2])).map(Growth::percent).orElseThrow());
			case "annual" ->
				tenths(Indicators.annualGrowth(count(parts[1]), count(parts[2])).map(Growth::percent).orElseThrow());
			case "points" -> tenths(share(parts[2]).subtract(share(parts[1])));
			case "ratio" -> tenths(new BigDecimal(cell(parts[1], "value"))
				.divide(new BigDecimal(cell(parts[2], "value")), 9, RoundingMode.HALF_UP));
			default -> throw new IllegalArgumentException("No such rule: " + this.rule);
		};
	}

	private Count count(String record) {
		return new Count(Long.parseLong(cell(record, "total")), cell(record, "unit"), cell(record, "scope"),
				PartialDate.parse(cell(record, "reference")));
	}

	private BigDecimal share(String record) {
		String base = cell(record, "share_base").isEmpty() ? "total" : "share_base";
		return new BigDecimal(cell(record, "msme")).movePointRight(2)
			.divide(new BigDecimal(cell(record, base)), 9, RoundingMode.HALF_UP);
	}

	private String cell(String id, String column) {
		return Objects.requireNonNull(this.rows.stream()
			.filter((row) -> id.equalsIgnoreCase(row.get("id")))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No row " + id))
			.get(column));
	}

	private List<String> known(String column) {
		return this.rows.stream()
			.map((row) -> Objects.requireNonNull(row.get(column), column))
			.filter(Predicate.not(String::isEmpty))
			.toList();
	}

	private static String tenths(BigDecimal value) {
		return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
	}

}
