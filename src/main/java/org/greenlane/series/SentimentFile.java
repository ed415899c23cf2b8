package org.greenlane.series;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.Link;
import org.greenlane.dataset.Problem;
import org.greenlane.dataset.Reference;
import org.greenlane.dataset.Row;
import org.greenlane.dataset.ShippedFile;
import org.greenlane.economies.EconomiesFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.count;
import static org.greenlane.dataset.CellTypes.decimal;
import static org.greenlane.dataset.CellTypes.partialDate;
import static org.greenlane.dataset.CellTypes.text;

/**
 * The Small Business Sentiment Index of the European Business Association, an association
 * of firms in Ukraine: the index and its components in points, answers in percent.
 */
@Component
class SentimentFile implements ShippedFile {

	private static final String POINTS = "points, max 5";

	private static final String PERCENT = "% of respondents";

	private static final Pattern YEAR = Pattern.compile("(\\d{4})(?: \\((.+)\\))?");

	@Override
	public FileFormat format() {
		return FileFormat.of("sentiment_index.csv", "series.series_values", "id")
			.computed("id", (row) -> series(row) + "-" + row.cell("reference_year").replaceFirst(" .*", ""), "measure",
					"reference_year")
			.computed("series_code", SeriesFile.series(), SentimentFile::series, "measure")
			.computed("iso2", EconomiesFile.economy(), (row) -> "UA")
			.computed("date", partialDate(), (row) -> year(row, 1), "reference_year")
			.computed("date_remark", text(), (row) -> year(row, 2), "reference_year")
			.optional("value", decimal("0", "100", 3), "value")
			.computed("qualifier", code(Qualifier.codes()), WorldTotalsFile::qualifier, "value", "note")
			.ignoring("unit")
			.check(SentimentFile::wrongUnit)
			.optional("respondents", count(), "respondents")
			.optional("note", text(), "note")
			.links(new Link("source_url", null, " | ", true, "series.value_sources", "value_id", "source_id",
					new Reference("sources.sources", "url", "id")));
	}

	/**
	 * The code of a measure as the file writes it, such as
	 * {@code sentiment_business_going_well}.
	 */
	private static String series(Row row) {
		return "sentiment_" + row.cell("measure").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
	}

	/**
	 * The year, or what is said of it in brackets; a text that is neither fails as a
	 * date.
	 */
	private static String year(Row row, int group) {
		String text = row.cell("reference_year");
		Matcher matcher = YEAR.matcher(text);
		if (!matcher.matches()) {
			return text;
		}
		return Optional.ofNullable(matcher.group(group)).orElse("");
	}

	private static Optional<Problem> wrongUnit(Row row) {
		String measure = row.cell("measure");
		boolean index = measure.equals("overall") || measure.startsWith("component:");
		String unit = index ? POINTS : PERCENT;
		if (!row.cell("unit").equals(unit)) {
			return Optional.of(row.problem("unit", "code", row.cell("unit"), unit));
		}
		BigDecimal five = BigDecimal.valueOf(5);
		return row.number("value")
			.filter((value) -> index && value.compareTo(five) > 0)
			.map((value) -> row.problem("value", "between", value.toPlainString(), "0", "5"));
	}

}
