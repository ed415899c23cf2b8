package org.greenlane.economies;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of economies.
 */
@Component
class EconomyListing implements DeclaredListing {

	private static final Labels FLAGS = Labels.of("listings.flag", "true", "false");

	private static final Listing LISTING = Listing.at("/economies", "economies.economies")
		.from("""
				economies.economies e join economies.economies t on t.iso2 = e.aeo_territory
				cross join lateral (select string_agg(s.title, ' | ' order by l.position) as titles,
					string_agg(s.url, ' | ' order by l.position) as urls
					from economies.economy_sources l join sources.sources s on s.id = l.source_id where l.iso2 = e.iso2) s
				""")
		.columns("iso2", Column.text("name", "e.name{_lang}").linkedTo("/economies/{iso2}"),
				Column.text("iso2", "e.iso2"), Column.text("iso3", "e.iso3").wide(),
				Column.code("region", "e.wco_region", WcoRegion.LABELS),
				Column.code("development", "e.development_status", DevelopmentStatus.LABELS),
				Column.flag("wto_member", "e.wto_member"), Column.flag("small_island", "e.small_island").wide(),
				Column.flag("landlocked", "e.landlocked").wide(), Column.text("territory", "t.name{_lang}").wide(),
				Column.text("territory_iso2", "t.iso2").download(), Column.text("name_en", "e.name").download(),
				Column.text("name_fr", "e.name_fr").download(), Column.text("name_es", "e.name_es").download(),
				Column.text("m49", "e.m49").download(), Column.text("un_region", "e.un_region").download(),
				Column.text("un_subregion", "e.un_subregion").download(),
				Column.flag("eu_member", "e.eu_member").download(),
				Column.decimal("longitude", "e.longitude").download(),
				Column.decimal("latitude", "e.latitude").download(), Column.note("note", "e.note").download(),
				Column.date("as_of", "e.as_of").download(), Column.note("sources", "s.titles").download(),
				Column.note("source_urls", "s.urls").download())
		.filters(Filter.words("web.folded(concat_ws(' ', e.iso2, e.iso3, e.name, e.name_fr, e.name_es))"),
				Filter.one("region", "e.wco_region", WcoRegion.LABELS),
				Filter.one("development", "e.development_status", DevelopmentStatus.LABELS),
				Filter.one("wto-member", "e.wto_member::text", FLAGS),
				Filter.one("small-island", "e.small_island::text", FLAGS),
				Filter.one("landlocked", "e.landlocked::text", FLAGS))
		.sortedBy("name");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
