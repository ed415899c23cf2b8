package org.greenlane.charts;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.greenlane.web.Language;

/**
 * Up to four parts of a whole for each name. The known parts stand behind each other in
 * their order; a row with a part that is not known ends in an open, dashed box.
 */
public final class StackedBarChart {

	private StackedBarChart() {
	}

	/**
	 * Draws a chart.
	 * @param parts the names of the parts, in the order of each row's values
	 * @throws IllegalArgumentException if a row has not as many values as there are
	 * parts, or these are more than four
	 */
	public static Chart of(Caption caption, List<String> parts, List<Row> rows, Language language) {
		Sheet sheet = new Sheet(caption, language);
		List<BarRows.Row> bars = rows.stream().map((row) -> bar(row, parts, sheet.words(), language)).toList();
		List<Sheet.Sample> samples = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			samples.add(Sheet.Sample.bar(parts.get(i), Ink.series(i)));
		}
		if (bars.stream().anyMatch(BarRows.Row::isOpen)) {
			samples.add(Sheet.Sample.bar(sheet.words().unknown(), Ink.UNKNOWN));
		}
		sheet.legend(samples);
		new BarRows(sheet, bars, language).draw();
		return sheet.finish();
	}

	private static BarRows.Row bar(Row row, List<String> names, Words words, Language language) {
		if (row.values().size() != names.size()) {
			throw new IllegalArgumentException("Not one value for each part: " + row);
		}
		NumberFormat numbers = NumberFormat.getNumberInstance(language.locale());
		List<BarRows.Part> parts = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			BigDecimal value = row.values().get(i);
			String said = (value != null) ? numbers.format(value) : words.unknown();
			String title = words.says(row.name() + ", " + names.get(i), said);
			parts.add(new BarRows.Part(value, Ink.series(i), title));
			if (value == null) {
				unknown.add(names.get(i));
			}
		}
		return new BarRows.Row(row.name(), parts, row.label(),
				words.says(row.name() + ", " + String.join(", ", unknown), words.unknown()), row.link());
	}

	/**
	 * A bar of parts.
	 *
	 * @param values a value for each part, null where it is not known
	 * @param label the whole as it is written, with its qualifier
	 * @param link where the bar leads, below the language
	 */
	public record Row(String name, List<@Nullable BigDecimal> values, String label, @Nullable String link) {

		public Row {
			values = Collections.unmodifiableList(new ArrayList<>(values));
		}

	}

}
