package org.greenlane.reports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.greenlane.reports.Report.Withdrawal;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads reports with their versions, in whatever state they are.
 */
@Repository
public class Reports {

	private static final String VERSIONS = """
			select v.*, array(select a.person from reports.version_authors a where a.version_id = v.id) as authors
			from reports.versions v where v.report_id = any(:reports) order by v.report_id, v.position
			""";

	private final JdbcClient jdbc;

	private final Symbols symbols;

	Reports(JdbcClient jdbc, Symbols symbols) {
		this.jdbc = jdbc;
		this.symbols = symbols;
	}

	public Optional<Report> find(UUID id) {
		return read("where id = :what", id).stream().findFirst();
	}

	/** The report of a version. */
	public Optional<Report> ofVersion(UUID version) {
		return read("where id = (select report_id from reports.versions where id = :what)", version).stream()
			.findFirst();
	}

	/** The report of a meeting, unless it was removed. */
	public Optional<Report> ofMeeting(String meeting) {
		return read("where meeting = :what and removed_at is null", meeting).stream().findFirst();
	}

	/** The report that has a symbol or once had it, however it is typed. */
	public Optional<Report> at(String symbol) {
		return this.symbols.owner(symbol).flatMap(this::find);
	}

	/** All that were not removed, by meeting. */
	public Map<String, Report> byMeeting() {
		return read("where removed_at is null and :what = ''", "").stream()
			.collect(Collectors.toMap(Report::meeting, (report) -> report));
	}

	/**
	 * Waits for whoever else changes a report, and reads it as they left it; in a
	 * transaction.
	 */
	Optional<Report> lock(UUID id) {
		this.jdbc.sql("select id from reports.reports where id = ? for update").param(id).query(UUID.class).optional();
		return find(id);
	}

	private List<Report> read(String condition, Object what) {
		List<Stored> reports = this.jdbc.sql("select * from reports.reports " + condition)
			.param("what", what)
			.query((row, n) -> new Stored(row.getObject("id", UUID.class), report(row)))
			.list();
		Map<UUID, List<Version>> versions = versions(reports.stream().map(Stored::id).toArray(UUID[]::new));
		return reports.stream()
			.map((stored) -> stored.report().apply(versions.getOrDefault(stored.id(), List.of())))
			.toList();
	}

	private Map<UUID, List<Version>> versions(UUID[] reports) {
		return this.jdbc.sql(VERSIONS)
			.param("reports", reports)
			.query((row, n) -> Map.entry(row.getObject("report_id", UUID.class), version(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static java.util.function.Function<List<Version>, Report> report(ResultSet row) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		String meeting = row.getString("meeting");
		int year = row.getInt("year");
		Optional<String> symbol = Optional.ofNullable(row.getString("symbol"));
		boolean registered = row.getBoolean("symbol_is_registered");
		Language source = Language.ofTag(row.getString("source_language")).orElseThrow();
		boolean summary = row.getString("shipped_as") != null;
		Optional<Instant> removed = moment(row, "removed_at");
		Optional<LocalText> why = text(row, "withdrawn_why");
		Optional<Withdrawal> withdrawal = moment(row, "withdrawn_at")
			.flatMap((at) -> why.map((text) -> new Withdrawal(at, text)));
		return (versions) -> new Report(id, meeting, year, symbol, registered, source, summary, withdrawal, removed,
				versions);
	}

	private static Version version(ResultSet row) throws SQLException {
		return new Version(row.getObject("id", UUID.class), row.getInt("position"),
				VersionKind.valueOf(row.getString("kind")), row.getInt("revision"), row.getInt("correction"),
				Optional.ofNullable(row.getString("language")).flatMap(Language::ofTag), text(row, "why"),
				moment(row, "submitted_at"), Optional.ofNullable(row.getObject("submitted_by", UUID.class)),
				moment(row, "approved_at"), Optional.ofNullable(row.getObject("approved_by", UUID.class)),
				moment(row, "publish_at"), people(row.getArray("authors")));
	}

	private static Set<UUID> people(Array array) throws SQLException {
		return Set.of((UUID[]) array.getArray());
	}

	private static Optional<LocalText> text(ResultSet row, String column) throws SQLException {
		@Nullable String english = row.getString(column);
		return (english != null)
				? Optional.of(new LocalText(english, row.getString(column + "_fr"), row.getString(column + "_es")))
				: Optional.empty();
	}

	private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
		return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
	}

	private record Stored(UUID id, java.util.function.Function<List<Version>, Report> report) {
	}

}
