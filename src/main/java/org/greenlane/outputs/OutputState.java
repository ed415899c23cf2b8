package org.greenlane.outputs;

/**
 * How far an output is, as a source says.
 */
enum OutputState {

	IDEA, PLANNED, PROPOSED, DRAFT, DISCUSSED, PREPARED, ADOPTED, ISSUED, RUNNING, DONE

}
