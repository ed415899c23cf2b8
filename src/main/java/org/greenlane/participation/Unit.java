package org.greenlane.participation;

import org.greenlane.listings.Labels;

/**
 * What is counted. A firm may hold several certificates, and a certificate may authorise
 * several functions, so counts of different unit are never added and never compared.
 */
public enum Unit {

	OPERATORS, CERTIFICATES, AUTHORISED_FUNCTIONS;

	public static final Labels LABELS = Labels.of("participation.unit", Unit.class);

}
