package org.greenlane.meetings;

/**
 * How the date of a meeting is known.
 */
enum DateBasis {

	/** The source states it. */
	STATED,
	/** It is the one in the address of the source's page. */
	PAGE_ADDRESS,
	/** It stands in a draft. */
	DRAFT,
	/** It was planned; no source says that it was held. */
	PLANNED,
	/** Only the time around it is known. */
	PERIOD

}
