package org.greenlane.aeo;

import org.greenlane.listings.Labels;

/**
 * The words for the module's codes.
 */
public final class AeoLabels {

	public static final Labels TYPES = Labels.of("aeo.type", ProgrammeType.class);

	public static final Labels STATUSES = Labels.of("aeo.status", ProgrammeStatus.class);

	static final Labels OPERATORS = Labels.of("aeo.operator", OperatorType.class);

	static final Labels FLOWS = Labels.of("aeo.flow", Flow.class);

	static final Labels TFA_LETTERS = Labels.of("aeo.tfa", "a", "b", "c", "d", "e", "f", "g");

	static final Labels TFA_SHORT = Labels.of("aeo.tfa.short", "a", "b", "c", "d", "e", "f", "g");

	static final Labels BENEFITS = Labels.inTable("select code, label{_lang} from aeo.benefits order by position");

	static final Labels BENEFIT_LETTERS = Labels
		.inTable("select code, tfa_letter from aeo.benefits where tfa_letter is not null");

	/** All programmes by their code, with the economy in front. */
	public static final Labels PROGRAMMES = Labels.inTable(
			"""
					select p.code, e.name{_lang} || ' – ' || p.name from aeo.programmes p join economies.economies e on e.iso2 = p.iso2
					order by e.name{_lang} collate "und-x-icu", p.name collate "und-x-icu"
					""");

	static final Labels ECONOMIES = Labels.inTable("select iso2, name{_lang} from economies.economies");

	static final Labels ECONOMIES_WITH_PROGRAMME = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from aeo.programmes) order by name{_lang} collate "und-x-icu"
			""");

	private AeoLabels() {
	}

}
