package org.greenlane.aeo;

/**
 * How the parties of an arrangement between more than two economies are known.
 */
enum PartiesBasis {

	SOURCE, BLOC_MEMBERSHIP, INCOMPLETE

}
