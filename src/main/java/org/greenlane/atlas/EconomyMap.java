package org.greenlane.atlas;

import org.greenlane.aeo.ProgrammeStatus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.greenlane.web.Language;
import org.greenlane.web.PublicVersions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws a mark for every economy. All marks are always drawn and spread together, so that
 * an economy's mark has one place whatever the map shows; the places are computed once
 * for each version of the public data.
 */
@Component
class EconomyMap {

	/**
	 * The least distance between two marks, which are at most 7 units wide.
	 */
	private static final double DISTANCE = 8;

	private static final String REACH = """
			select e.iso2, e.name{_lang} as name, p.status, r.partners, m.measures, e.longitude, e.latitude from %s
			where e.longitude is not null and e.latitude is not null order by e.name{_lang} collate "und-x-icu"
			""".formatted(EconomyReachListing.RELATION);

	private final JdbcClient jdbc;

	private final PublicVersions versions;

	private final AtomicReference<@Nullable Places> places = new AtomicReference<>();

	EconomyMap(JdbcClient jdbc, PublicVersions versions) {
		this.jdbc = jdbc;
		this.versions = versions;
	}

	/**
	 * The marks of a view in the order of the economies' names.
	 */
	List<Drawn> marks(MapView view) {
		List<MapView.Reach> economies = this.jdbc.sql(REACH.replace("{_lang}", Language.current().column("")))
			.query(EconomyMap::read)
			.list();
		Map<String, MapMarks.Mark> places = places(economies);
		return economies.stream().map((economy) -> drawn(economy, view, places)).toList();
	}

	private static Drawn drawn(MapView.Reach economy, MapView view, Map<String, MapMarks.Mark> places) {
		MapMarks.Mark mark = places.getOrDefault(economy.iso2(), place(economy));
		return new Drawn(economy.iso2().toLowerCase(Locale.ROOT), economy.name(), view.sign(economy), tenths(mark.x()),
				tenths(mark.y()), view.count(economy));
	}

	private Map<String, MapMarks.Mark> places(List<MapView.Reach> economies) {
		long version = this.versions.current().number();
		Places known = this.places.get();
		if (known != null && known.version() == version) {
			return known.marks();
		}
		Map<String, MapMarks.Mark> marks = new HashMap<>();
		MapMarks.spread(economies.stream().map(EconomyMap::place).toList(), DISTANCE)
			.forEach((mark) -> marks.put(mark.code(), mark));
		this.places.set(new Places(version, Map.copyOf(marks)));
		return marks;
	}

	private static MapMarks.Mark place(MapView.Reach economy) {
		MapProjection.Point point = MapProjection.project(economy.longitude(), economy.latitude());
		return new MapMarks.Mark(economy.iso2(), point.x(), point.y());
	}

	private static String tenths(double units) {
		return String.format(Locale.ROOT, "%.1f", units).replaceFirst("\\.0$", "");
	}

	private static MapView.Reach read(ResultSet row, int number) throws SQLException {
		@Nullable String status = row.getString("status");
		return new MapView.Reach(row.getString("iso2"), row.getString("name"),
				(status == null) ? null : ProgrammeStatus.valueOf(status), row.getInt("partners"),
				row.getInt("measures"), row.getDouble("longitude"), row.getDouble("latitude"));
	}

	private record Places(long version, Map<String, MapMarks.Mark> marks) {
	}

	/**
	 * A mark as the page draws it.
	 *
	 * @param code the end of the economy's address
	 * @param sign the name of its sign
	 * @param x to the right of the left edge, with at most one decimal
	 * @param y below the upper edge, with at most one decimal
	 * @param count what the view counts, 0 where no source says it
	 */
	record Drawn(String code, String name, String sign, String x, String y, int count) {
	}

}
