package org.greenlane.aeo;

/**
 * How far a programme is.
 */
public enum ProgrammeStatus {

	OPERATIONAL, PILOT, PHASING_OUT, SUSPENDED, LEGAL_FRAMEWORK, UNDER_DEVELOPMENT, UNKNOWN

}
