package org.greenlane.economies;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;
import org.greenlane.sources.Grade;

import org.springframework.stereotype.Component;

/**
 * Declares the list of MSME definitions.
 */
@Component
class DefinitionListing implements DeclaredListing {

	private static final Labels IN_USE = Labels.of("economies.current", "true", "false");

	private static final Labels WITH_DEFINITION = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from economies.msme_definitions) order by name{_lang} collate "und-x-icu"
			""");

	private static final Listing LISTING = Listing.at("/economies/definitions", "economies.definitions")
		.from("""
				economies.msme_definitions d join economies.economies e on e.iso2 = d.iso2
				cross join lateral (select (array_agg(s.id order by l.position))[1] as first_id,
					string_agg(s.title, ' | ' order by l.position) as titles,
					string_agg(s.url, ' | ' order by l.position) as urls
					from economies.msme_definition_sources l join sources.sources s on s.id = l.source_id
					where l.definition_id = d.id) s
				""")
		.columns("id", Column.text("economy", "e.name{_lang}").linkedTo("/economies/{iso2}"),
				Column.text("sector", "d.sector").inEnglish(), Column.note("micro", size("micro")).inEnglish(),
				Column.note("small", size("small")).inEnglish(), Column.note("medium", size("medium")).inEnglish(),
				Column.text("legal_basis", "d.legal_basis").inEnglish().download(),
				Column.code("current", "d.current::text", IN_USE), Column.date("as_of", "d.as_of"),
				Column.code("grade", "d.grade", Grade.LABELS).download(),
				Column.note("sources", "s.titles").linkedTo("/sources/{source_id}"),
				Column.text("id", "d.id").download(), Column.text("iso2", "d.iso2").download(),
				Column.note("basis", "d.basis").download(),
				Column.integer("micro_employees", "d.micro_employees").download(),
				Column.text("micro_employees_op", "d.micro_employees_op").download(),
				Column.integer("small_employees", "d.small_employees").download(),
				Column.text("small_employees_op", "d.small_employees_op").download(),
				Column.integer("medium_employees", "d.medium_employees").download(),
				Column.text("medium_employees_op", "d.medium_employees_op").download(),
				Column.note("note", "d.note").download(), Column.text("source_id", "s.first_id").download(),
				Column.note("source_urls", "s.urls").download())
		.filters(
				Filter.words("web.folded(concat_ws(' ', e.name, e.name_fr, e.name_es, d.sector, d.legal_basis, "
						+ "d.micro_threshold, d.small_threshold, d.medium_threshold, d.note))"),
				Filter.one("economy", "d.iso2", WITH_DEFINITION).asSelect(),
				Filter.one("current", "d.current::text", IN_USE))
		.sortedBy("economy");

	/**
	 * The limit as the source says it; where it gives only a number of employees, that.
	 */
	private static String size(String size) {
		return "coalesce(d.%1$s_threshold, case d.%1$s_employees_op when 'lt' then '< ' else '≤ ' end || d.%1$s_employees || ' employees')"
			.formatted(size);
	}

	@Override
	public Listing listing() {
		return LISTING;
	}

}
