package org.greenlane.aeo;

/**
 * Which direction of trade a programme covers.
 */
enum Flow {

	IMPORT, EXPORT, BOTH

}
