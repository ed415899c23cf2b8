package org.greenlane.organisations;

import org.greenlane.listings.Labels;

/**
 * The words for the module's codes.
 */
public final class OrganisationLabels {

	public static final Labels KINDS = Labels.of("organisations.kind", OrganisationKind.class);

	static final Labels ECONOMIES = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from organisations.organisations) order by name{_lang} collate "und-x-icu"
			""");

	private OrganisationLabels() {
	}

}
