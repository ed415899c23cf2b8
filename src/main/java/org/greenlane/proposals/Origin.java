package org.greenlane.proposals;

/**
 * Where a proposal comes from.
 */
enum Origin {

	/** A focal point tells what is so in their economy. */
	FOCAL_POINT,

	/** The data set of a new release says otherwise than a person wrote. */
	UPGRADE

}
