package org.greenlane.champions;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of all laureates.
 */
@Component
class LaureateListing implements DeclaredListing {

	static final Labels EDITIONS = Labels.inTable("""
			select slug, year || ' – ' || theme{_lang} from champions.editions order by year desc, slug
			""");

	private static final Labels ECONOMIES = Labels.inTable("""
			select iso2, name{_lang} from economies.economies
			where iso2 in (select iso2 from champions.laureates) order by name{_lang} collate "und-x-icu"
			""");

	static final Labels REGIONS = Labels.of("champions.region", LaureateRegion.class);

	private static final Listing LISTING = Listing.at("/champions/laureates", "champions.laureates")
		.from("""
				champions.laureates l join champions.editions d on d.slug = l.edition
				join organisations.organisations o on o.slug = l.organisation
				left join economies.economies e on e.iso2 = l.iso2
				cross join lateral (select string_agg(s.title, ' | ' order by x.position) as titles,
					string_agg(s.url, ' | ' order by x.position) as urls
					from champions.laureate_sources x join sources.sources s on s.id = x.source_id
					where x.laureate_id = l.id) s""")
		.columns("id", Column.text("name", "coalesce(o.name{_lang}, o.name)").linkedTo("/champions/{edition}/{slug}"),
				Column.integer("year", "d.year"), Column.text("economy", "e.name{_lang}").linkedTo("/economies/{iso2}"),
				Column.code("role", "l.role", LaureateRole.LABELS), Column.text("theme", "d.theme{_lang}").wide(),
				Column.text("project", "l.project").wide(), Column.text("id", "l.id").download(),
				Column.text("edition", "l.edition").download(), Column.text("slug", "l.slug").download(),
				Column.text("organisation", "l.organisation").download(), Column.text("iso2", "l.iso2").download(),
				Column.code("region", "l.region", REGIONS).download(), Column.text("person", "l.person").download(),
				Column.note("story", "coalesce(l.story{_lang}, l.story)").download(),
				Column.note("sources", "s.titles").download(), Column.note("source_urls", "s.urls").download())
		.filters(
				Filter
					.words("""
							web.folded(concat_ws(' ', o.name, o.name_fr, o.name_es, l.person, l.project, l.story, l.story_fr, l.story_es,
								d.theme, d.theme_fr, d.theme_es))"""),
				Filter.one("edition", "l.edition", EDITIONS).asSelect(),
				Filter.one("role", "l.role", LaureateRole.LABELS),
				Filter.one("economy", "l.iso2", ECONOMIES).asSelect())
		.sortedBy("year");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
