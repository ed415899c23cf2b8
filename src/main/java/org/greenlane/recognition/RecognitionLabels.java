package org.greenlane.recognition;

import org.greenlane.listings.Labels;

/**
 * The words for the module's codes.
 */
public final class RecognitionLabels {

	static final Labels KINDS = Labels.of("recognition.mra.kind", ArrangementKind.class);

	static final Labels STATUSES = Labels.of("recognition.mra.status", ArrangementStatus.class);

	static final Labels PARTY_STATUSES = Labels.of("recognition.mra.party", Arrangement.PartyStatus.class);

	static final Labels NAMES = Labels.inTable("""
			select id, name{_lang} from recognition.arrangement_rows order by name{_lang} collate "und-x-icu"
			""");

	static final Labels PARTIES_BASES = Labels.of("recognition.mra.basis", PartiesBasis.class);

	static final Labels YEARS = Labels.inTable(
			"""
					select distinct left(year, 4), left(year, 4) from recognition.arrangements where year is not null order by 1 desc
					""");

	public static final Labels PARTNERS = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from recognition.arrangement_parties) order by name{_lang} collate "und-x-icu"
			""");

	private RecognitionLabels() {
	}

}
