package org.greenlane.aeo;

import org.greenlane.listings.Labels;

/**
 * The words for the module's codes.
 */
final class AeoLabels {

	static final Labels TYPES = Labels.of("aeo.type", ProgrammeType.class);

	static final Labels STATUSES = Labels.of("aeo.status", ProgrammeStatus.class);

	static final Labels OPERATORS = Labels.of("aeo.operator", OperatorType.class);

	static final Labels FLOWS = Labels.of("aeo.flow", Flow.class);

	static final Labels TFA_LETTERS = Labels.of("aeo.tfa", "a", "b", "c", "d", "e", "f", "g");

	static final Labels TFA_SHORT = Labels.of("aeo.tfa.short", "a", "b", "c", "d", "e", "f", "g");

	static final Labels GRADES = Labels.of("sources.grade", "A", "B", "C");

	static final Labels REGIONS = Labels.of("economies.region", "EUROPE", "ASIA_PACIFIC", "AMERICAS",
			"EAST_SOUTH_AFRICA", "WEST_CENTRAL_AFRICA", "MIDDLE_EAST_NORTH_AFRICA");

	static final Labels DEVELOPMENT = Labels.of("economies.development", "DEVELOPED", "DEVELOPING", "LDC");

	static final Labels BENEFITS = Labels.inTable("select code, label{_lang} from aeo.benefits order by position");

	static final Labels BENEFIT_LETTERS = Labels
		.inTable("select code, tfa_letter from aeo.benefits where tfa_letter is not null");

	static final Labels MEASURES = Labels.inTable("select code, label{_lang} from aeo.measure_codes order by position");

	static final Labels ECONOMIES = Labels.inTable("select iso2, name{_lang} from economies.economies");

	static final Labels ECONOMIES_WITH_PROGRAMME = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from aeo.programmes) order by name{_lang} collate "und-x-icu"
			""");

	static final Labels PARTNERS = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from aeo.arrangement_parties) order by name{_lang} collate "und-x-icu"
			""");

	static final Labels ARRANGEMENT_KINDS = Labels.of("aeo.mra.kind", ArrangementKind.class);

	static final Labels ARRANGEMENT_STATUSES = Labels.of("aeo.mra.status", ArrangementStatus.class);

	static final Labels PARTIES_BASES = Labels.of("aeo.mra.basis", PartiesBasis.class);

	static final Labels ARRANGEMENT_YEARS = Labels.inTable("""
			select distinct left(year, 4), left(year, 4) from aeo.arrangements where year is not null order by 1 desc
			""");

	static final Labels ECONOMIES_WITH_MEASURE = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from aeo.measures) order by name{_lang} collate "und-x-icu"
			""");

	static final Labels MEASURE_DECADES = Labels.inTable("""
			select distinct left(since, 3) || '0', left(since, 3) || '0–' || left(since, 3) || '9'
			from aeo.measures where since is not null order by 1 desc
			""");

	static final Labels ECONOMIES_WITH_EVIDENCE = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from aeo.cost_evidence) order by name{_lang} collate "und-x-icu"
			""");

	private AeoLabels() {
	}

}
