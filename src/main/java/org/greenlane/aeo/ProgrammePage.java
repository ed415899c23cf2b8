package org.greenlane.aeo;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;

import org.greenlane.indicators.Indicators;
import org.greenlane.measures.EconomyMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a programme.
 *
 * @param citations what sources say, by field; fields of which none says anything are
 * left out
 * @param letters the letters of TFA Article 7.7.3 that follow from its benefits
 * @param measures what its economy does for small firms
 * @param figures how many operators it has certified
 */
record ProgrammePage(Programme programme, Map<CitedField, List<Citation>> citations, SortedSet<String> letters,
		List<EconomyMeasure> measures, ProgrammeFigures.Figures figures) {

	public List<Citation> said(String field) {
		return this.citations.getOrDefault(CitedField.valueOf(field), List.of());
	}

	/** I14, or null where no measure is documented. */
	public @Nullable Integer breadth() {
		return known(Indicators.measureBreadth(this.measures.stream().map(EconomyMeasure::code).toList()));
	}

	/** I15, or null where no benefit is documented. */
	public @Nullable Integer depth() {
		return known(Indicators.articleDepth(this.letters));
	}

	/** I17. */
	public int partners() {
		return Indicators.partners(this.programme.getPartners());
	}

	/** I27, or null where no source says who may be certified. */
	public @Nullable Integer reach() {
		return known(Indicators.operatorReach(this.programme.getOperatorTypes()));
	}

	private static @Nullable Integer known(OptionalInt value) {
		return value.isPresent() ? value.getAsInt() : null;
	}

	/**
	 * A programme near another, with what a choice between neighbours needs.
	 */
	record Neighbour(String code, String iso2, String name, String economy, int measures, int partners) {
	}

}
