package org.greenlane.indicators;

/**
 * The size of a firm, as the definition behind a count draws the lines.
 */
public enum SizeClass {

	MSME, MICRO, SMALL, MEDIUM, LARGE

}
