package org.greenlane.meetings;

import java.util.List;
import java.util.Optional;

import org.greenlane.organisations.Organisation;
import org.greenlane.organisations.OrganisationSection;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The part of an organisation's page about the meetings that it took part in or held.
 */
@Component
@Order(2)
class OrganisationMeetings implements OrganisationSection {

	private final JdbcClient jdbc;

	OrganisationMeetings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Content> about(Organisation organisation) {
		List<Appearance> appearances = this.jdbc.sql("""
				select m.id, m.address, m.title, m.title_fr, m.title_es, m.held, p.person, p.part
				from meetings.speakers p join meetings.meeting_rows m on m.id = p.meeting_id where p.organisation = ?
				order by m.first_day desc nulls last, p.person
				""")
			.param(organisation.slug())
			.query((row, n) -> new Appearance(Meetings.ref(row), row.getString("person"), row.getString("part")))
			.list();
		int held = this.jdbc.sql("select count(*) from meetings.meetings where organiser = ?")
			.param(organisation.slug())
			.query(Integer.class)
			.single();
		return (appearances.isEmpty() && held == 0) ? Optional.empty()
				: Optional.of(new Content("meetings/organisation", new Shown(appearances, held)));
	}

	/**
	 * What the section shows.
	 *
	 * @param held how many meetings it held
	 */
	record Shown(List<Appearance> appearances, int held) {
	}

	/** A meeting at which somebody spoke for it. */
	record Appearance(MeetingRef meeting, @Nullable String person, String part) {
	}

}
