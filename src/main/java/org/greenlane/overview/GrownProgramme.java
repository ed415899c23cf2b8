package org.greenlane.overview;

import org.greenlane.indicators.Count;
import org.greenlane.participation.Qualifier;

/**
 * A programme with its first and its newest count of companies.
 *
 * @param iso2 the code of its economy in lower case
 * @param firstRecord the record of the first count
 * @param lastRecord the record of the newest count
 */
record GrownProgramme(String iso2, String economy, String firstRecord, Count first, Qualifier firstQualifier,
		String lastRecord, Count last, Qualifier lastQualifier) {

	/** The sign before its growth. */
	String bound() {
		return Qualifier.ofGrowth(this.firstQualifier, this.lastQualifier);
	}

}
