package org.greenlane.atlas;

import org.greenlane.aeo.AeoLabels;
import org.greenlane.economies.WcoRegion;
import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of economies with their programmes, partners and measures: the map as
 * a table. Members of the EU have what the EU has.
 */
@Component
class EconomyReachListing implements DeclaredListing {

	/**
	 * An economy {@code e} with its territory {@code t}, the territory's programmes and
	 * partners, and the measures of both. What no source says is null and not zero.
	 */
	static final String RELATION = """
			economies.economies e join economies.economies t on t.iso2 = e.aeo_territory
			left join (select iso2, count(*) as programmes, (array_agg(status order by array_position(array['OPERATIONAL',
				'PILOT', 'PHASING_OUT', 'SUSPENDED', 'LEGAL_FRAMEWORK', 'UNDER_DEVELOPMENT', 'UNKNOWN'], status)))[1] as status
				from aeo.programmes group by iso2) p on p.iso2 = t.iso2
			left join (select iso2, count(distinct partner) as partners from recognition.partnerships
				where status in ('IN_FORCE', 'SIGNED') group by iso2) r on r.iso2 = t.iso2
			cross join lateral (select nullif(count(*), 0) as measures from measures.measures m
				where m.iso2 in (e.iso2, t.iso2)) m
			""";

	private static final Labels KNOWN = Labels.of("atlas.map.known", "true", "false");

	private static final Listing LISTING = Listing.at("/aeo/map", "atlas.map")
		.from(RELATION)
		.columns("iso2", Column.text("name", "e.name{_lang}").linkedTo("/economies/{iso2}"),
				Column.code("region", "e.wco_region", WcoRegion.LABELS),
				Column.code("status", "p.status", AeoLabels.STATUSES), Column.integer("programmes", "p.programmes"),
				Column.integer("partners", "r.partners"), Column.integer("measures", "m.measures"),
				Column.text("territory", "case when t.iso2 <> e.iso2 then t.name{_lang} end").download(),
				Column.text("iso2", "e.iso2").download(), Column.text("iso3", "e.iso3").download())
		.filters(Filter.words("web.folded(concat_ws(' ', e.iso2, e.iso3, e.name, e.name_fr, e.name_es))"),
				Filter.one("region", "e.wco_region", WcoRegion.LABELS),
				Filter.one("has-programme", "(p.programmes is not null)::text", KNOWN),
				Filter.one("status", "p.status", AeoLabels.STATUSES),
				Filter.one("has-partner", "(r.partners is not null)::text", KNOWN),
				Filter.one("has-measure", "(m.measures is not null)::text", KNOWN))
		.sortedBy("name");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
