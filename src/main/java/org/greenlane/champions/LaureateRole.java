package org.greenlane.champions;

import org.greenlane.listings.Labels;

/**
 * What a laureate was named as. Roles differ from edition to edition.
 */
enum LaureateRole {

	/** A proposal that the organisers chose to support. */
	CHAMPION,

	WINNER, RUNNER_UP, FINALIST;

	static final Labels LABELS = Labels.of("champions.role", "CHAMPION", "WINNER", "RUNNER_UP", "FINALIST");

}
