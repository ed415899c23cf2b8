package org.greenlane.spotlights;

/**
 * What stands in a firm's way.
 */
enum BarrierKind {

	LABELLING, DOCUMENTATION, TESTING, STANDARD, CLASSIFICATION, BORDER_PROCEDURE, FINANCE, PARTNERS, SHIPPING, OTHER

}
