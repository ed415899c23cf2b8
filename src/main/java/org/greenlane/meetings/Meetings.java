package org.greenlane.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.greenlane.web.DateSpan;
import org.greenlane.web.LocalText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows meetings by id and by address, for pages of this and of higher modules.
 */
@Component
public class Meetings {

	private static final String ROWS = "select id, address, title, title_fr, title_es, held from meetings.meeting_rows ";

	private final JdbcClient jdbc;

	Meetings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The meeting with an id. */
	public Optional<MeetingRef> find(String id) {
		return one("where id = ?", id);
	}

	/** The meeting whose address ends so now. */
	public Optional<MeetingRef> at(String slug) {
		return one("where address = ?", slug);
	}

	/**
	 * The meeting whose address once ended so, as the history tells, or whose id it is.
	 */
	public Optional<MeetingRef> formerlyAt(String slug) {
		return one("""
				where id = ? or id = (select c.row_key from history.changes c
					where c.table_name = 'meetings.meetings' and c.field = 'slug' and c.before = to_jsonb(?::text)
					order by c.id desc limit 1)
				order by id <> ? limit 1""", slug, slug, slug);
	}

	/** All meetings, the newest first, for choosing one. */
	public List<MeetingRef> all() {
		return this.jdbc.sql(ROWS + "order by first_day desc nulls last, id").query((row, n) -> ref(row)).list();
	}

	/** The meetings at which somebody spoke for an organisation, the newest first. */
	public List<MeetingRef> whereSpoke(String organisation) {
		return this.jdbc.sql(ROWS + """
				where id in (select meeting_id from meetings.speakers where organisation = ?)
				order by first_day desc nulls last, id""").param(organisation).query((row, n) -> ref(row)).list();
	}

	private Optional<MeetingRef> one(String where, Object... parameters) {
		return this.jdbc.sql(ROWS + where).params(parameters).query((row, n) -> ref(row)).optional();
	}

	static MeetingRef ref(ResultSet row) throws SQLException {
		return new MeetingRef(row.getString("id"), row.getString("address"), title(row),
				DateSpan.read(row.getString("held")).orElse(null));
	}

	static LocalText title(ResultSet row) throws SQLException {
		return new LocalText(row.getString("title"), row.getString("title_fr"), row.getString("title_es"));
	}

}
