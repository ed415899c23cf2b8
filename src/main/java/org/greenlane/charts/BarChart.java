package org.greenlane.charts;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.greenlane.web.Language;

/**
 * One value for each name, in the order given. A value that is not known has no row.
 */
public final class BarChart {

	private BarChart() {
	}

	public static Chart of(Caption caption, List<Row> rows, Language language) {
		Sheet sheet = new Sheet(caption, language);
		new BarRows(sheet, rows.stream().map((row) -> row.bar(sheet.words())).toList(), language).draw();
		return sheet.finish();
	}

	/**
	 * A bar.
	 *
	 * @param label the value as it is written, with its qualifier: {@code ≥ 5,800}
	 * @param link where the bar leads, below the language
	 */
	public record Row(String name, BigDecimal value, String label, @Nullable String link) {

		private BarRows.Row bar(Words words) {
			return new BarRows.Row(this.name,
					List.of(new BarRows.Part(this.value, Ink.SERIES_1, words.says(this.name, this.label))), this.label,
					words.unknown(), this.link);
		}

	}

}
