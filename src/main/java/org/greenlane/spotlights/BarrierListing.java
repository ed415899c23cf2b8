package org.greenlane.spotlights;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of barriers, with how far each has come and for how long it has been
 * open.
 */
@Component
class BarrierListing implements DeclaredListing {

	private static final String FROM = """
			spotlights.barrier_rows b
			join organisations.organisations o on o.slug = b.organisation
			join meetings.meeting_rows m on m.id = b.meeting_id
			left join economies.economies e on e.iso2 = b.iso2
			cross join lateral (select string_agg(distinct f.symbol, '; ') as symbols,
					string_agg(distinct coalesce(y.name{_lang}, y.name), '; ') as bodies
				from spotlights.follow_up_barriers l join spotlights.follow_ups f on f.id = l.follow_up_id
				join organisations.organisations y on y.slug = f.body where l.barrier_id = b.id) f
			cross join lateral (select string_agg(s.title, ' | ' order by x.position) as titles,
					string_agg(s.url, ' | ' order by x.position) as urls
				from spotlights.barrier_sources x join sources.sources s on s.id = x.source_id where x.barrier_id = b.id) s""";

	private static final String WORDS = """
			web.folded(concat_ws(' ', b.title, b.title_fr, b.title_es, o.name, b.product, b.product_fr, b.product_es, e.name,
				e.name_fr, e.name_es, b.hs_code, f.bodies, f.symbols))""";

	private static final String OPEN_DAYS = "case when b.open then {_today} - b.last_day end";

	private static final String OPEN_AFTER = """
			case when b.open then array(select d::text from unnest(array[30, 90, 180, 365]) d
				where {_today} - b.last_day > d) else '{}'::text[] end""";

	private static final Listing LISTING = Listing.at("/barriers", "spotlights.barriers")
		.from(FROM)
		.columns("id", Column.text("title", "coalesce(b.title{_lang}, b.title)").linkedTo("/barriers/{id}"),
				Column.text("firm", "coalesce(o.name{_lang}, o.name)").linkedTo("/organisations/{organisation}"),
				Column.text("economy", "e.name{_lang}").linkedTo("/economies/{iso2}"),
				Column.code("kind", "b.kind", SpotlightLabels.KINDS),
				Column.date("raised", "b.held").sortedAs("b.first_day").linkedTo("/meetings/{meeting}"),
				Column.code("state", "b.state", SpotlightLabels.STATES), Column.integer("open_days", OPEN_DAYS),
				Column.date("stepped", "b.stepped").download(),
				Column.text("product", "coalesce(b.product{_lang}, b.product)").download(),
				Column.text("hs_code", "b.hs_code").download(), Column.text("bodies", "f.bodies").download(),
				Column.text("symbols", "f.symbols").download(), Column.text("iso2", "b.iso2").download(),
				Column.text("organisation", "b.organisation").download(),
				Column.text("meeting", "m.address").download(), Column.text("spotlight", "b.spotlight_id").download(),
				Column.text("id", "b.id").download(), Column.note("sources", "s.titles").download(),
				Column.note("source_urls", "s.urls").download())
		.filters(Filter.words(WORDS), Filter.many("open-after", OPEN_AFTER, SpotlightLabels.OPEN_AFTER),
				Filter.one("state", "b.state", SpotlightLabels.STATES),
				Filter.one("kind", "b.kind", SpotlightLabels.KINDS),
				Filter.one("hs", "b.hs_code", SpotlightLabels.HS_CODES),
				Filter.one("economy", "b.iso2", SpotlightLabels.ECONOMIES))
		.sortedBy("-raised");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
