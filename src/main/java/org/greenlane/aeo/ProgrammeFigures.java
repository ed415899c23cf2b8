package org.greenlane.aeo;

import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How many operators programmes have certified, as a higher module knows it.
 */
public interface ProgrammeFigures {

	/**
	 * The newest figures of a programme in the language of the page.
	 * @param code the programme's code
	 */
	Figures of(String code);

	/**
	 * The figures, each null where no source gives it.
	 *
	 * @param operators the certified operators
	 * @param smallFirms the share of small firms among them
	 */
	record Figures(@Nullable Figure operators, @Nullable Figure smallFirms) {
	}

	/**
	 * A figure with all that it must be read with.
	 *
	 * @param text the figure with its qualifier, as a reader writes it
	 * @param unit what it counts, in the reader's language
	 * @param date to what date it refers, or null where no source says
	 * @param stale whether that is more than 24 months ago
	 * @param definition what “small” means in it, in English, or null
	 * @param address its record's page below the language
	 */
	record Figure(String text, String unit, @Nullable PartialDate date, boolean stale, @Nullable String definition,
			String address) {
	}

}
