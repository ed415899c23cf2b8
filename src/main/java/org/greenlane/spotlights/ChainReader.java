package org.greenlane.spotlights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.greenlane.meetings.MeetingRef;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.spotlights.Chain.Barrier;
import org.greenlane.spotlights.Chain.Named;
import org.greenlane.spotlights.Chain.Step;
import org.greenlane.web.DateSpan;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads chains in three statements, however many they are.
 */
@Component
class ChainReader {

	private static final String SPOTLIGHTS = """
			select p.*, coalesce(o.%%1$s, o.name) as firm, e.%%1$s as economy, m.address, m.title, m.title_fr, m.title_es,
				m.held, %s as sources
			from spotlights.spotlights p join organisations.organisations o on o.slug = p.organisation
			join meetings.meeting_rows m on m.id = p.meeting_id left join economies.economies e on e.iso2 = p.iso2
			where p.id in (:spotlights) order by m.first_day desc nulls last, p.id
			"""
		.formatted(new SourceTable("spotlights.spotlight_sources", "spotlight_id").json("p.id"));

	private static final String BARRIERS = """
			select b.*, %s as sources from spotlights.barrier_rows b where b.spotlight_id in (:spotlights) order by b.id
			""".formatted(new SourceTable("spotlights.barrier_sources", "barrier_id").json("b.id"));

	private static final String STEPS = """
			select b.spotlight_id, f.*, coalesce(o.%%1$s, o.name) as body_name, array_agg(b.id order by b.id) as about,
				(select array_agg(p.iso2 || ' ' || e.%%1$s order by p.position) from spotlights.follow_up_sponsors p
					join economies.economies e on e.iso2 = p.iso2 where p.follow_up_id = f.id) as sponsors, %s as sources
			from spotlights.follow_ups f join spotlights.follow_up_barriers l on l.follow_up_id = f.id
			join spotlights.barriers b on b.id = l.barrier_id join organisations.organisations o on o.slug = f.body
			where b.spotlight_id in (:spotlights) group by b.spotlight_id, f.id, o.slug
			order by coalesce(f.date, f.reported), spotlights.rank(f.state), f.id
			"""
		.formatted(new SourceTable("spotlights.follow_up_sources", "follow_up_id").json("f.id"));

	private final JdbcClient jdbc;

	private final SourceLinks sources;

	private final Clock clock;

	ChainReader(JdbcClient jdbc, SourceLinks sources, Clock clock) {
		this.jdbc = jdbc;
		this.sources = sources;
		this.clock = clock;
	}

	List<Chain> read(Collection<String> spotlights, Language language) {
		Map<String, List<Barrier>> barriers = new HashMap<>();
		this.jdbc.sql(BARRIERS).param("spotlights", spotlights).query((row) -> {
			barriers.computeIfAbsent(row.getString("spotlight_id"), (id) -> new ArrayList<>()).add(barrier(row));
		});
		Map<String, List<Step>> steps = new HashMap<>();
		this.jdbc.sql(STEPS.formatted(language.column("name"))).param("spotlights", spotlights).query((row) -> {
			steps.computeIfAbsent(row.getString("spotlight_id"), (id) -> new ArrayList<>()).add(step(row));
		});
		return this.jdbc.sql(SPOTLIGHTS.formatted(language.column("name")))
			.param("spotlights", spotlights)
			.query((row, n) -> chain(row, barriers.getOrDefault(row.getString("id"), List.of()),
					steps.getOrDefault(row.getString("id"), List.of())))
			.list();
	}

	private Chain chain(ResultSet row, List<Barrier> barriers, List<Step> steps) throws SQLException {
		LocalText title = new LocalText(row.getString("title"), row.getString("title_fr"), row.getString("title_es"));
		return new Chain(row.getString("id"),
				new Named("/organisations/" + row.getString("organisation"), row.getString("firm")),
				row.getString("person"), Named.economy(row.getString("iso2"), row.getString("economy")).orElse(null),
				new MeetingRef(row.getString("meeting_id"), row.getString("address"), title,
						DateSpan.read(row.getString("held")).orElse(null)),
				row.getObject("number", Integer.class), text(row, "product"), row.getString("hs_code"),
				"ANALYST".equals(row.getString("hs_basis")), text(row, "helped"), barriers, steps,
				this.sources.read(row.getString("sources")));
	}

	private Barrier barrier(ResultSet row) throws SQLException {
		BarrierState state = BarrierState.valueOf(row.getString("state"));
		@Nullable LocalDate raised = row.getObject("last_day", LocalDate.class);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		return new Barrier(row.getString("id"), row.getString("kind"),
				new LocalText(row.getString("title"), row.getString("title_fr"), row.getString("title_es")), state,
				(state.isOpen() && raised != null) ? ChronoUnit.DAYS.between(raised, today) : null,
				this.sources.read(row.getString("sources")));
	}

	private Step step(ResultSet row) throws SQLException {
		String @Nullable [] sponsors = (row.getArray("sponsors") != null)
				? (String[]) row.getArray("sponsors").getArray() : null;
		return new Step(BarrierState.valueOf(row.getString("state")),
				PartialDate.read(row.getString("date")).orElse(null),
				PartialDate.read(row.getString("reported")).orElse(null),
				new Named("/organisations/" + row.getString("body"), row.getString("body_name")),
				row.getString("symbol"),
				new LocalText(row.getString("what"), row.getString("what_fr"), row.getString("what_es")),
				(sponsors == null) ? List.of()
						: Arrays.stream(sponsors)
							.flatMap((one) -> Named.economy(one.substring(0, 2), one.substring(3)).stream())
							.toList(),
				Set.of((String[]) row.getArray("about").getArray()), this.sources.read(row.getString("sources")));
	}

	private static @Nullable LocalText text(ResultSet row, String column) throws SQLException {
		@Nullable String text = row.getString(column);
		return (text != null) ? new LocalText(text, row.getString(column + "_fr"), row.getString(column + "_es"))
				: null;
	}

}
