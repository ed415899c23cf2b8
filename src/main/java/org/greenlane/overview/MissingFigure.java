package org.greenlane.overview;

import java.util.List;

import org.greenlane.economies.Economy;
import org.greenlane.economies.MsmeDefinition;
import org.greenlane.indicators.Input;
import org.jspecify.annotations.Nullable;

/**
 * A figure that nobody has found, and what whoever could give it needs to know.
 *
 * @param economy of which it is missing
 * @param programmes the names of the economy's programmes
 * @param definitions what counts as small there, those in use
 * @param earlier the definition behind the newest figure that there is, in English, or
 * null
 */
record MissingFigure(Input input, Economy economy, List<String> programmes, List<MsmeDefinition> definitions,
		@Nullable String earlier) {

	/** Whether the figure depends on where the line between small and large is drawn. */
	public boolean isBySize() {
		return switch (this.input) {
			case MSME_COUNT, SIZE_COUNTS, SMALL_TRADERS, CASE_DATES, DECISIONS, LEAVERS, APPLICANT_COSTS, RELEASE_TIMES,
					SUPPORTED_FIRMS ->
				true;
			default -> false;
		};
	}

}
