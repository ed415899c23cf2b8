package org.greenlane.changes;

import org.greenlane.listings.Column;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Listing;

import org.springframework.stereotype.Component;

/**
 * Declares the list of what people did besides changing data, for administrators.
 */
@Component
class EventListing {

	private static final Listing LISTING = Listing.at("/admin/history/events", "changes.events")
		.from("""
				history.events e left join accounts.people p on p.id = e.person
				left join accounts.people o on o.id::text = e.about""")
		.columns("id", Column.code("kind", "e.kind", ChangeLabels.EVENTS),
				Column.note("at", "to_char(e.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI')"),
				Column.note("who", "coalesce(nullif(p.name, ''), p.address, e.person::text)"),
				Column.note("about", "coalesce(nullif(o.name, ''), o.address, nullif(e.about, ''))"),
				Column.note("details",
						"(select string_agg(d.key || ': ' || d.value, ', ' order by d.key) from jsonb_each_text(e.details) d)"),
				Column.integer("id", "e.id").download())
		.filters(Filter.one("kind", "e.kind", ChangeLabels.EVENTS).asSelect())
		.sortedBy("-id")
		.forStaff();

	Listing listing() {
		return LISTING;
	}

}
