package org.greenlane.participation;

import org.greenlane.listings.Labels;

/**
 * The words for what the list of records is filtered by.
 */
final class RecordLabels {

	static final Labels FLAGS = Labels.of("listings.flag", "true", "false");

	static final Labels ECONOMIES = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from participation.records) order by name{_lang} collate "und-x-icu"
			""");

	static final Labels YEARS = Labels.inTable("""
			select distinct left(reference, 4), left(reference, 4) from participation.observations
			where reference is not null order by 1 desc
			""");

	private RecordLabels() {
	}

}
