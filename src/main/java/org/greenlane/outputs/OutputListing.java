package org.greenlane.outputs;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of outputs.
 */
@Component
class OutputListing implements DeclaredListing {

	private static final String FROM = """
			outputs.outputs o
			cross join lateral (select string_agg(s.title, ' | ' order by x.position) as titles,
					string_agg(s.url, ' | ' order by x.position) as urls, (array_agg(s.id order by x.position))[1] as first_id,
					(array_agg(s.title order by x.position))[1] as first_title
				from outputs.output_sources x join sources.sources s on s.id = x.source_id where x.output_id = o.id) s""";

	private static final String WORDS = """
			web.folded(concat_ws(' ', o.name, o.name_fr, o.name_es, o.symbol, o.status_said, o.note))""";

	private static final Listing LISTING = Listing.at("/outputs", "outputs.outputs")
		.from(FROM)
		.columns("id", Column.text("name", "coalesce(o.name{_lang}, o.name)").linkedTo("/outputs/{address}"),
				Column.date("year", "o.year"), Column.code("kind", "o.kind", OutputLabels.KINDS),
				Column.code("state", "o.state", OutputLabels.STATES), Column.date("as_of", "o.as_of"),
				Column.text("symbol", "o.symbol"),
				Column.text("source", "s.first_title").linkedTo("/sources/{source_id}").wide(),
				Column.note("status_said", "o.status_said").download(), Column.note("note", "o.note").download(),
				Column.codes("themes", "o.themes", OutputLabels.THEMES).download(),
				Column.text("address", "coalesce(o.slug, lower(o.id))").download(),
				Column.text("source_id", "s.first_id").download(), Column.text("id", "o.id").download(),
				Column.note("sources", "s.titles").download(), Column.note("source_urls", "s.urls").download())
		.filters(Filter.words(WORDS), Filter.many("theme", "o.themes", OutputLabels.THEMES),
				Filter.one("state", "o.state", OutputLabels.STATES), Filter.one("kind", "o.kind", OutputLabels.KINDS),
				Filter.one("year", "left(o.year, 4)", OutputLabels.YEARS).asSelect())
		.sortedBy("-year");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
