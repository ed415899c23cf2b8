package org.greenlane.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Which programmes economies run, as a higher module knows it.
 */
public interface PartyProgrammes {

	/**
	 * The programmes by their economies' codes in lower case; an economy without one is
	 * left out.
	 * @param iso2 codes of economies in lower case
	 */
	Map<String, List<PartyProgramme>> of(Collection<String> iso2);

	/**
	 * A programme of a party.
	 */
	record PartyProgramme(String code, String name) {
	}

}
