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

	/**
	 * The sign before its growth: a first count of “at least” makes it a most, a newest
	 * one a least; where both do, or one is “about”, it is only about right.
	 */
	String bound() {
		boolean most = this.firstQualifier == Qualifier.AT_LEAST;
		boolean least = this.lastQualifier == Qualifier.AT_LEAST;
		if (most && least || this.firstQualifier == Qualifier.APPROX || this.lastQualifier == Qualifier.APPROX) {
			return "≈\u00a0";
		}
		return most ? "≤\u00a0" : least ? "≥\u00a0" : "";
	}

}
