package org.greenlane.economies;

import org.greenlane.listings.Labels;

/**
 * The region of the World Customs Organization; that an economy belongs to it is an
 * analyst's mapping.
 */
public enum WcoRegion {

	EUROPE, ASIA_PACIFIC, AMERICAS, EAST_SOUTH_AFRICA, WEST_CENTRAL_AFRICA, MIDDLE_EAST_NORTH_AFRICA;

	/**
	 * The words for regions, for lists that show them.
	 */
	public static final Labels LABELS = Labels.of("economies.region", WcoRegion.class);

}
