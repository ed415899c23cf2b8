package org.greenlane.economies;

import org.greenlane.listings.Labels;

/**
 * The grouping of the United Nations, which need not be how a WTO Member designates
 * itself.
 */
public enum DevelopmentStatus {

	DEVELOPED, DEVELOPING, LDC;

	/**
	 * The words for the groups, for lists that show them.
	 */
	public static final Labels LABELS = Labels.of("economies.development", DevelopmentStatus.class);

}
