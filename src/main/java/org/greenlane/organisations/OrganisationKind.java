package org.greenlane.organisations;

/**
 * What an organisation is.
 */
public enum OrganisationKind {

	/** It sells goods or services. */
	FIRM,
	/** It helps firms: a chamber, an association, a network. */
	SUPPORT,
	/** A part of a government. */
	ADMINISTRATION,
	/** An organisation of governments or of firms of many economies. */
	INTERNATIONAL,
	/** A committee or group that meets and decides. */
	BODY

}
