package org.greenlane.meetings;

import java.util.List;

import org.greenlane.sources.SourceUse;
import org.greenlane.sources.SourceUses;
import org.greenlane.web.Language;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which meetings, or points, speakers and documents of them, rest on a source.
 */
@Component
@Order(7)
class MeetingSourceUses implements SourceUses {

	private static final String USES = """
			select coalesce(m.%s, m.title) as name, m.address from meetings.meeting_rows m where m.id in (
				select meeting_id from meetings.meeting_sources where source_id = :source
				union select i.meeting_id from meetings.agenda_item_sources l join meetings.agenda_items i on i.id = l.item_id
					where l.source_id = :source
				union select p.meeting_id from meetings.speaker_sources l join meetings.speakers p on p.id = l.speaker_id
					where l.source_id = :source
				union select d.meeting_id from meetings.document_sources l join meetings.documents d on d.id = l.document_id
					where l.source_id = :source)
			order by m.first_day desc nulls last
			""";

	private final JdbcClient jdbc;

	MeetingSourceUses(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SourceUse> of(String sourceId) {
		return this.jdbc.sql(USES.formatted(Language.current().column("title")))
			.param("source", sourceId)
			.query((row, n) -> new SourceUse("meetings.meetings.title.list", row.getString("name"), null, List.of(),
					"/meetings/" + row.getString("address")))
			.list();
	}

}
