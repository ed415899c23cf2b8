package org.greenlane.measures;

import org.greenlane.listings.Labels;

/**
 * The words for the module's codes.
 */
public final class MeasureLabels {

	public static final Labels CODES = Labels
		.inTable("select code, label{_lang} from measures.measure_codes order by position");

	static final Labels ECONOMIES_WITH_MEASURE = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from measures.measures) order by name{_lang} collate "und-x-icu"
			""");

	static final Labels DECADES = Labels.inTable("""
			select distinct left(since, 3) || '0', left(since, 3) || '0–' || left(since, 3) || '9'
			from measures.measures where since is not null order by 1 desc
			""");

	static final Labels ECONOMIES_WITH_EVIDENCE = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from measures.cost_evidence) order by name{_lang} collate "und-x-icu"
			""");

	private MeasureLabels() {
	}

}
