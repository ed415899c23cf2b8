package org.greenlane.aeo;

import java.util.Locale;

/**
 * A field of a programme of which sources say something.
 */
enum CitedField {

	PROGRAMME_NAME, LOCAL_ABBR, STATUS, LAUNCH_DATE, OPERATOR_TYPES, FLOW, BENEFITS, ELIGIBILITY_THRESHOLDS,
	MSME_ACCOMMODATIONS, LEGAL_BASIS, CERTIFICATE_VALIDITY, WEBSITE, MRA_NOTE;

	/**
	 * The end of its message keys.
	 */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Whether its value is codes separated by semicolons.
	 */
	public boolean isCodes() {
		return this == OPERATOR_TYPES || this == BENEFITS;
	}

	/**
	 * Whether its value is one code.
	 */
	public boolean isCode() {
		return this == STATUS || this == FLOW;
	}

}
