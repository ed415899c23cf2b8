package org.greenlane.organisations;

import org.greenlane.listings.Labels;

/**
 * The words for the module's codes.
 */
public final class OrganisationLabels {

	public static final Labels KINDS = Labels.of("organisations.kind", OrganisationKind.class);

	/** The names of all organisations, in the order of the language. */
	public static final Labels NAMES = Labels.inTable("""
			select slug, coalesce(name{_lang}, name) from organisations.organisations
			order by coalesce(name{_lang}, name) collate "und-x-icu"
			""");

	static final Labels ECONOMIES = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from organisations.organisations) order by name{_lang} collate "und-x-icu"
			""");

	private OrganisationLabels() {
	}

}
