package org.greenlane.series;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;

import org.greenlane.sources.Grade;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a series.
 *
 * @param id the key, which is also its place on the page of the series
 * @param series the code of the series
 * @param seriesName the name of the series in the reader's language
 * @param iso2 the code of the economy, or null for the world
 * @param economy the economy's name in the reader's language, or null for the world
 * @param date what it is the value of, or null where no source says it
 * @param dateRemark what is said of the date, in English, or null
 * @param value the value, or null where it is not known; percentages are from 0 to 100
 * @param qualifier how exactly the source gives it, or null without a value
 * @param respondents how many were asked, or null where no source says it
 * @param note what more is said, in English, or null
 * @param grade the grade of the value, or of the worst of its sources
 * @param asOf the date of the source, or null where it is not dated
 */
public record SeriesValue(String id, String series, String seriesName, Family family, Unit unit, @Nullable String iso2,
		@Nullable String economy, @Nullable PartialDate date, @Nullable String dateRemark, @Nullable BigDecimal value,
		@Nullable Qualifier qualifier, @Nullable Integer respondents, @Nullable String note, Grade grade,
		@Nullable PartialDate asOf, List<SourceLink> sources) {

	/** The end of the address of the series. */
	public String slug() {
		return Series.slug(this.series);
	}

	/** Whether it was calculated from other figures that the source gives. */
	public boolean isDerived() {
		return this.qualifier == Qualifier.DERIVED;
	}

	/** The value with its qualifier and percent sign, as a reader writes it; or null. */
	public @Nullable String text(Language language) {
		if (this.value == null) {
			return null;
		}
		NumberFormat numbers = NumberFormat.getNumberInstance(language.locale());
		numbers.setMaximumFractionDigits(3);
		String percent = !this.unit.isPercent() ? "" : (language == Language.EN) ? "%" : "\u00a0%";
		return ((this.qualifier != null) ? this.qualifier.sign() : "") + numbers.format(this.value) + percent;
	}

}
