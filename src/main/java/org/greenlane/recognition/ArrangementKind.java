package org.greenlane.recognition;

/**
 * How many economies an arrangement joins.
 */
enum ArrangementKind {

	BILATERAL, PLURILATERAL

}
