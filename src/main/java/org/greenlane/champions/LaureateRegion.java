package org.greenlane.champions;

/**
 * Where a laureate is at home that is of no one economy.
 */
enum LaureateRegion {

	GLOBAL, LATIN_AMERICA_AND_CARIBBEAN

}
