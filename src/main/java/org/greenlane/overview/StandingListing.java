package org.greenlane.overview;

import org.greenlane.aeo.AeoLabels;
import org.greenlane.economies.WcoRegion;
import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;
import org.greenlane.participation.Qualifier;
import org.greenlane.participation.Unit;

import org.springframework.stereotype.Component;

/**
 * Declares the list of programmes with what is known of each: the rows behind the sums of
 * the overview.
 */
@Component
class StandingListing implements DeclaredListing {

	private static final Labels KNOWN = Labels.of("overview.programmes.known", "true", "false");

	private static final Listing LISTING = Listing.at("/participation/programmes", "overview.programmes")
		.from("participation.standings s")
		.columns("code", Column.text("economy", "s.economy{_lang}").linkedTo("/participation/{iso2}"),
				Column.text("programme", "s.name").linkedTo("/aeo/programmes/{code}"),
				Column.integer("total", "s.total").signed("qualifier", (code) -> Qualifier.valueOf(code).sign()),
				Column.code("unit", "s.unit", Unit.LABELS),
				Column.date("reference", "s.reference").linkedTo("/participation/records/{record}"),
				Column.integer("months", "s.months").wide(), Column.integer("msme", "s.msme"),
				Column.decimal("msme_share", "s.msme_share").rounded(1),
				Column.date("msme_reference", "s.msme_reference").linkedTo("/participation/records/{msme_record}"),
				Column.integer("measures", "nullif(s.measures, 0)").wide(), Column.text("code", "s.code").download(),
				Column.text("iso2", "s.iso2").download(),
				Column.code("region", "s.wco_region", WcoRegion.LABELS).download(),
				Column.code("type", "s.type", AeoLabels.TYPES).download(),
				Column.code("status", "s.status", AeoLabels.STATUSES).download(),
				Column.code("qualifier", "s.qualifier", Qualifier.LABELS).download(),
				Column.text("record", "s.record_id").download(), Column.integer("companies", "s.companies").download(),
				Column.code("companies_qualifier", "s.companies_qualifier", Qualifier.LABELS).download(),
				Column.date("companies_reference", "s.companies_reference").download(),
				Column.text("companies_record", "s.companies_record_id").download(),
				Column.flag("for_economy", "s.for_economy").download(),
				Column.integer("msme_base", "s.msme_base").download(),
				Column.code("msme_unit", "s.msme_unit", Unit.LABELS).download(),
				Column.text("msme_record", "s.msme_record_id").download(),
				Column.note("definition", "s.definition").download(), Column.flag("split", "s.split").download())
		.filters(Filter.words("s.search_text"), Filter.one("region", "s.wco_region", WcoRegion.LABELS),
				Filter.one("status", "s.status", AeoLabels.STATUSES), Filter.one("type", "s.type", AeoLabels.TYPES),
				Filter.one("counted", "(s.total is not null)::text", KNOWN),
				Filter.one("fresh", "coalesce(s.months < 24, false)::text", KNOWN),
				Filter.one("small", "(s.msme is not null)::text", KNOWN),
				Filter.one("split", "coalesce(s.split, false)::text", KNOWN),
				Filter.one("has-measure", "(s.measures > 0)::text", KNOWN),
				Filter.one("for-economy", "s.for_economy::text", KNOWN), Filter.one("unit", "s.unit", Unit.LABELS))
		.sortedBy("economy");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
