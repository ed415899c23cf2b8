package org.greenlane.aeo;

/**
 * What a programme is; that one follows the SAFE Framework is an analyst's reading unless
 * the WCO Compendium says so.
 */
enum ProgrammeType {

	SAFE_AEO, CUSTOMS_COMPLIANCE, TFA_AUTHORIZED_OPERATOR

}
