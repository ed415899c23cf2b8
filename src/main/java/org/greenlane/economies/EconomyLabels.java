package org.greenlane.economies;

import org.greenlane.listings.Labels;

/**
 * The words for the module's codes.
 */
public final class EconomyLabels {

	/** The names of all economies, in the order of the language. */
	public static final Labels NAMES = Labels
		.inTable("select iso2, name{_lang} from economies.economies order by name{_lang} collate \"und-x-icu\"");

	private EconomyLabels() {
	}

}
