package org.greenlane.measures;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What one economy does of one kind for small firms, and the law of its programmes. A
 * measure is recorded for the economy, not for a programme.
 *
 * @param iso2 the economy's code in lower case
 * @param programmes those for which a source gives a legal basis or thresholds
 */
record EconomyMeasures(String iso2, String name, List<Measure> measures, List<LegalTexts.LegalText> programmes) {

	/**
	 * One measure.
	 *
	 * @param description what is done, in English
	 * @param since since when, or null where no source says it
	 * @param currency the ISO 4217 code of the amount, or null
	 * @param note what more is said, in English, or null
	 * @param asOf the date of the source, or null where it is not dated
	 */
	record Measure(String id, String description, @Nullable PartialDate since, @Nullable BigDecimal amount,
			@Nullable String currency, String grade, @Nullable String note, @Nullable PartialDate asOf,
			List<SourceLink> sources) {

		/** The place on the page to which lists lead. */
		public String anchor() {
			return this.id.toLowerCase(Locale.ROOT);
		}

		/** The amount with its currency as a reader writes it, or null. */
		public @Nullable String money(Language language) {
			if (this.amount == null) {
				return null;
			}
			String number = NumberFormat.getNumberInstance(language.locale()).format(this.amount);
			if (this.currency == null) {
				return number;
			}
			return (language == Language.EN) ? this.currency + "\u00a0" + number : number + "\u00a0" + this.currency;
		}

	}

	/** The same under the given law. */
	EconomyMeasures under(List<LegalTexts.LegalText> programmes) {
		return new EconomyMeasures(this.iso2, this.name, this.measures, programmes);
	}

}
