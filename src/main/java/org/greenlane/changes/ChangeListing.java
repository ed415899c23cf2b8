package org.greenlane.changes;

import org.greenlane.listings.Column;
import org.greenlane.listings.DeclaredListing;
import org.greenlane.listings.Filter;
import org.greenlane.listings.Labels;
import org.greenlane.listings.Listing;
import org.greenlane.revisions.KeptFiles;

import org.springframework.stereotype.Component;

/**
 * Declares the list of changes that everybody may read.
 */
@Component
class ChangeListing implements DeclaredListing {

	static final Labels YEARS = Labels.inTable("""
			select distinct to_char(at at time zone 'UTC', 'YYYY'), to_char(at at time zone 'UTC', 'YYYY')
			from history.changes order by 1 desc
			""");

	private final Listing listing;

	ChangeListing(KeptFiles files) {
		Labels kinds = ChangeLabels.kinds(files);
		this.listing = Listing.at("/changes", "changes")
			.from("changes.public_changes c")
			.columns("id", Column
				.note("name",
						"changes.name_of(c.table_name, c.row_key, c.economies, coalesce(c.after, c.before), '{_lang}')")
				.linkedTo("/{page}"), Column.date("day", "c.day"), Column.code("kind", "c.table_name", kinds),
					Column.code("act", "c.act", ChangeLabels.ACTS),
					Column.code("field", "c.field", ChangeLabels.fields(files)),
					Column.note("before", "case when c.field is not null then changes.said(c.field, c.before) end"),
					Column.note("after", "case when c.field is not null then changes.said(c.field, c.after) end"),
					Column.code("cause", "c.cause", ChangeLabels.CAUSES), Column.note("why", "nullif(c.why, '')"),
					Column.codes("economies", "c.economies", ChangeLabels.ECONOMIES).download(),
					Column.note("row", "case when c.field is null then coalesce(c.after, c.before)::text end")
						.download(),
					Column.note("key", "c.row_key").download(),
					Column.note("page", "changes.page_of(c.table_name, c.row_key, c.economies)").download(),
					Column.integer("id", "c.id").download())
			.filters(Filter.many("economy", "c.economies", ChangeLabels.ECONOMIES).asSelect(),
					Filter.one("kind", "c.table_name", kinds).asSelect(), Filter.one("act", "c.act", ChangeLabels.ACTS),
					Filter.one("cause", "c.cause", ChangeLabels.CAUSES),
					Filter.one("year", "left(c.day, 4)", YEARS).asSelect())
			.sortedBy("-id");
	}

	@Override
	public Listing listing() {
		return this.listing;
	}

}
