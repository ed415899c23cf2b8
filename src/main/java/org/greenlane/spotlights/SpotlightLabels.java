package org.greenlane.spotlights;

import org.greenlane.listings.Labels;

/**
 * The words for the module's codes.
 */
final class SpotlightLabels {

	static final Labels KINDS = Labels.of("spotlights.barrier.kind", BarrierKind.class);

	static final Labels STATES = Labels.of("spotlights.state", BarrierState.class);

	static final Labels OPEN_AFTER = Labels.of("spotlights.open-after", "30", "90", "180", "365");

	static final Labels HS_BASES = Labels.of("spotlights.hs-basis", "SOURCE", "ANALYST");

	static final Labels BARRIERS = Labels.inTable("""
			select id, coalesce(title{_lang}, title) from spotlights.barriers order by id
			""");

	static final Labels HS_CODES = Labels.inTable("""
			select distinct hs_code, hs_code from spotlights.spotlights where hs_code is not null order by 1
			""");

	static final Labels ECONOMIES = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from spotlights.spotlights) order by name{_lang} collate "und-x-icu"
			""");

	private SpotlightLabels() {
	}

}
