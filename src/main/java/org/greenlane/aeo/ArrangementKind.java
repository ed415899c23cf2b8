package org.greenlane.aeo;

/**
 * How many economies an arrangement joins.
 */
enum ArrangementKind {

	BILATERAL, PLURILATERAL

}
