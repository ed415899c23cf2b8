package org.greenlane.changes;

import org.greenlane.listings.Column;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;
import org.greenlane.revisions.KeptFiles;

import org.springframework.stereotype.Component;

/**
 * Declares the list of all changes with who made them, for administrators.
 */
@Component
class SignedChangeListing {

	private final Listing listing;

	SignedChangeListing(KeptFiles files) {
		Labels kinds = ChangeLabels.kinds(files);
		this.listing = Listing.at("/admin/history", "changes.signed")
			.from("history.changes c left join accounts.people p on p.id = c.person")
			.columns("id", Column.note("key", "c.row_key"),
					Column.note("at", "to_char(c.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI')"),
					Column.note("who", "coalesce(nullif(p.name, ''), p.address, c.person::text)"),
					Column.code("kind", "c.table_name", kinds), Column.code("act", "c.act", ChangeLabels.ACTS),
					Column.code("field", "c.table_name || '.' || c.field", ChangeLabels.fields(files)),
					Column.note("before", "changes.said(c.table_name || '.' || c.field, c.before)"),
					Column.note("after", "changes.said(c.table_name || '.' || c.field, c.after)"),
					Column.code("cause", "c.cause", ChangeLabels.CAUSES), Column.note("why", "nullif(c.why, '')"),
					Column.integer("id", "c.id").download())
			.filters(Filter.many("economy", "c.economies", ChangeLabels.ECONOMIES).asSelect(),
					Filter.one("kind", "c.table_name", kinds).asSelect(), Filter.one("act", "c.act", ChangeLabels.ACTS),
					Filter.one("cause", "c.cause", ChangeLabels.CAUSES))
			.sortedBy("-id")
			.forStaff();
	}

	Listing listing() {
		return this.listing;
	}

}
