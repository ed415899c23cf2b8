package org.greenlane.meetings;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of meetings.
 */
@Component
class MeetingListing implements DeclaredListing {

	private static final String FROM = """
			meetings.meeting_rows m
			left join organisations.organisations o on o.slug = m.organiser
			cross join lateral (select string_agg(s.title, ' | ' order by x.position) as titles,
					string_agg(s.url, ' | ' order by x.position) as urls
				from meetings.meeting_sources x join sources.sources s on s.id = x.source_id
				where x.meeting_id = m.id) s""";

	private static final String WORDS = """
			web.folded(concat_ws(' ', m.title, m.title_fr, m.title_es, m.topics, m.people, m.symbols, m.held, m.place,
				m.place_fr, m.place_es))""";

	private static final String WHEN = """
			case when m.last_day >= {_today} then 'UPCOMING' when m.last_day < {_today} then 'PAST' end""";

	private static final Listing LISTING = Listing.at("/meetings", "meetings.meetings")
		.from(FROM)
		.columns("id", Column.text("title", "coalesce(m.title{_lang}, m.title)").linkedTo("/meetings/{id}"),
				Column.date("date", "m.held").sortedAs("m.first_day"),
				Column.code("kind", "m.kind", MeetingLabels.KINDS),
				Column.codes("economies", "m.economies", MeetingLabels.ECONOMIES).wide(),
				Column.text("documents", "m.symbols").wide(), Column.code("when", WHEN, MeetingLabels.TIMES).download(),
				Column.date("first_day", "m.first_day::text").download(),
				Column.date("last_day", "m.last_day::text").download(),
				Column.code("date_basis", "m.date_basis", MeetingLabels.BASES).download(),
				Column.note("date_said", "m.date_said").download(),
				Column.date("cancelled", "m.cancelled_on").download(),
				Column.text("organiser", "coalesce(o.name{_lang}, o.name)").download(),
				Column.text("place", "coalesce(m.place{_lang}, m.place)").download(),
				Column.note("topics", "m.topics").download(), Column.text("id", "m.address").download(),
				Column.note("sources", "s.titles").download(), Column.note("source_urls", "s.urls").download())
		.filters(Filter.words(WORDS), Filter.one("when", WHEN, MeetingLabels.TIMES),
				Filter.one("kind", "m.kind", MeetingLabels.KINDS),
				Filter.many("year", "m.years", MeetingLabels.YEARS).asSelect(),
				Filter.many("economy", "m.economies", MeetingLabels.ECONOMIES).asSelect())
		.sortedBy("-date");

	@Override
	public Listing listing() {
		return LISTING;
	}

}
