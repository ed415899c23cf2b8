package org.greenlane.overview;

import org.greenlane.participation.Qualifier;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its newest count of companies.
 *
 * @param iso2 the code of its economy in lower case
 * @param record the record of the count
 * @param date of the count, null where no source says it
 */
record CountedProgramme(String iso2, String economy, String record, int companies, Qualifier qualifier,
		@Nullable PartialDate date) {
}
