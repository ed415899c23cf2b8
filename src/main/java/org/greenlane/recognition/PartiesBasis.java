package org.greenlane.recognition;

/**
 * How the parties of an arrangement between more than two economies are known.
 */
enum PartiesBasis {

	SOURCE, BLOC_MEMBERSHIP, INCOMPLETE

}
