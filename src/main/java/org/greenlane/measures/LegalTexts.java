package org.greenlane.measures;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.greenlane.sources.SourceLink;
import org.jspecify.annotations.Nullable;

/**
 * The law of programmes, as a higher module knows it.
 */
public interface LegalTexts {

	/**
	 * The legal texts of the programmes of economies, by their codes in lower case.
	 * Programmes of which no source gives a legal basis or thresholds are left out.
	 * @param iso2 codes of economies in lower case
	 */
	Map<String, List<LegalText>> ofEconomies(Collection<String> iso2);

	/**
	 * The legal text and the thresholds of a programme, in English, each with what says
	 * it.
	 *
	 * @param code the programme's code
	 */
	record LegalText(String code, String name, @Nullable String legalBasis, List<SourceLink> legalBasisSources,
			@Nullable String eligibility, List<SourceLink> eligibilitySources) {
	}

}
