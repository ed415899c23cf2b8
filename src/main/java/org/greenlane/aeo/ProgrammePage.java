package org.greenlane.aeo;

import org.greenlane.measures.EconomyMeasure;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Everything that is known of a programme.
 *
 * @param citations what sources say, by field; fields of which none says anything are
 * left out
 * @param letters the letters of TFA Article 7.7.3 that follow from its benefits
 * @param measures what its economy does for small firms
 */
record ProgrammePage(Programme programme, Map<CitedField, List<Citation>> citations, SortedSet<String> letters,
		List<EconomyMeasure> measures) {

	public List<Citation> said(String field) {
		return this.citations.getOrDefault(CitedField.valueOf(field), List.of());
	}

	/**
	 * A programme near another, with what a choice between neighbours needs.
	 */
	record Neighbour(String code, String iso2, String name, String economy, int measures, int partners) {
	}

}
