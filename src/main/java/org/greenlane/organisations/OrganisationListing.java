package org.greenlane.organisations;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of organisations.
 */
@Component
class OrganisationListing implements DeclaredListing {

	private static final String FROM = """
			organisations.organisations o
			left join economies.economies e on e.iso2 = o.iso2
			cross join lateral (select string_agg(s.title, ' | ' order by x.position) as titles,
					string_agg(s.url, ' | ' order by x.position) as urls
				from organisations.organisation_sources x join sources.sources s on s.id = x.source_id
				where x.organisation_slug = o.slug) s""";

	private static final String WORDS = """
			web.folded(concat_ws(' ', o.name, o.name_fr, o.name_es, o.abbreviation, o.about, o.about_fr, o.about_es, e.name,
				e.name_fr, e.name_es))""";

	private static final Listing LISTING = Listing.at("/organisations", "organisations.organisations")
		.from(FROM)
		.columns("id", Column.text("name", "coalesce(o.name{_lang}, o.name)").linkedTo("/organisations/{id}"),
				Column.code("kind", "o.kind", OrganisationLabels.KINDS),
				Column.text("economy", "e.name{_lang}").linkedTo("/economies/{iso2}"),
				Column.note("about", "coalesce(o.about{_lang}, o.about)"),
				Column.text("abbreviation", "o.abbreviation").download(), Column.text("id", "o.slug").download(),
				Column.text("iso2", "o.iso2").download(), Column.url("website", "o.website").download(),
				Column.note("sources", "s.titles").download(), Column.note("source_urls", "s.urls").download())
		.filters(Filter.words(WORDS), Filter.one("kind", "o.kind", OrganisationLabels.KINDS),
				Filter.one("economy", "o.iso2", OrganisationLabels.ECONOMIES).asSelect())
		.sortedBy("name");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
