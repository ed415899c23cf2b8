package org.greenlane.participation;

import org.greenlane.economies.DevelopmentStatus;
import org.greenlane.economies.WcoRegion;
import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;
import org.greenlane.sources.Grade;

import org.springframework.stereotype.Component;

/**
 * Declares the list of records: one row is one count of certified operators, in one way,
 * at one date.
 */
@Component
class RecordListing implements DeclaredListing {

	private static final Column[] COLUMNS = {
			Column.text("economy", "o.economy{_lang}").linkedTo("/participation/{iso2}"),
			Column.code("scope", "o.scope", Scope.LABELS),
			Column.date("reference", "o.reference").linkedTo("/participation/records/{id}"),
			Column.integer("total", "o.total").signed("qualifier", (code) -> Qualifier.valueOf(code).sign()),
			Column.code("unit", "o.unit", Unit.LABELS), Column.integer("msme", "o.msme"),
			Column.decimal("msme_share", "o.msme_share").rounded(1),
			Column.code("total_status", "o.total_status", FigureStatus.LABELS).wide(),
			Column.code("msme_status", "o.msme_status", FigureStatus.LABELS).wide(),
			Column.text("source", "o.source_title").linkedTo("/sources/{source_id}").wide(),
			Column.text("grade", "o.grade").wide(), Column.text("id", "o.id").download(),
			Column.code("qualifier", "o.qualifier", Qualifier.LABELS).download(),
			Column.text("iso2", "o.iso2").download(), Column.text("iso3", "e.iso3").download(),
			Column.code("region", "o.wco_region", WcoRegion.LABELS).download(),
			Column.code("development", "o.development_status", DevelopmentStatus.LABELS).download(),
			Column.text("programme", "o.programme_code").download(),
			Column.text("programme_name", "o.programme_name").download(), Column.date("year", "o.year").download(),
			Column.date("as_of", "o.as_of").download(), Column.integer("share_base", "o.share_base").download(),
			Column.decimal("share_as_printed", "o.share_percent").download(),
			Column.integer("micro", "o.micro").download(), Column.integer("small", "o.small").download(),
			Column.integer("medium", "o.medium").download(), Column.integer("large", "o.large").download(),
			Column.note("definition", "o.definition").download(),
			Column.note("operator_split", "o.operator_split").download(), Column.flag("latest", "o.latest").download(),
			Column.note("differing", "nullif(array_to_string(o.differing, ' '), '')").download(),
			Column.note("status_note", "o.status_note").download(), Column.note("note", "o.note").download(),
			Column.text("source_id", "o.source_id").download(), Column.note("sources", "o.source_titles").download(),
			Column.note("source_urls", "o.source_urls").download() };

	private static final Filter[] FILTERS = { Filter.words("o.search_text"),
			Filter.one("economy", "o.iso2", RecordLabels.ECONOMIES).asSelect(),
			Filter.one("region", "o.wco_region", WcoRegion.LABELS),
			Filter.one("scope", "o.scope", Scope.LABELS).asSelect(), Filter.one("unit", "o.unit", Unit.LABELS),
			Filter.one("year", "left(o.reference, 4)", RecordLabels.YEARS).asSelect(),
			Filter.one("dated", "(o.reference is not null)::text", RecordLabels.FLAGS),
			Filter.one("latest", "o.latest::text", RecordLabels.FLAGS),
			Filter.one("msme", "(o.msme is not null)::text", RecordLabels.FLAGS),
			Filter.one("split", "(coalesce(o.micro, o.small, o.medium, o.large) is not null)::text",
					RecordLabels.FLAGS),
			Filter.one("differing", "(cardinality(o.differing) > 0)::text", RecordLabels.FLAGS),
			Filter.one("qualifier", "o.qualifier", Qualifier.LABELS),
			Filter.one("total-status", "o.total_status", FigureStatus.LABELS),
			Filter.one("msme-status", "o.msme_status", FigureStatus.LABELS),
			Filter.one("grade", "o.grade", Grade.LABELS) };

	private static final Listing LISTING = Listing.at("/participation/records", "participation.records")
		.from("participation.observations o join economies.economies e on e.iso2 = o.iso2")
		.columns("id", COLUMNS)
		.filters(FILTERS)
		.sortedBy("-reference");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
