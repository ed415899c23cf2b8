package org.greenlane.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a shipped report into the database as published, unless it was there before.
 */
@Component
class ShippedReportLoader {

	private final JdbcClient jdbc;

	private final Reports reports;

	private final ReportTexts texts;

	private final Symbols symbols;

	private final PublicRecord record;

	private final Clock clock;

	ShippedReportLoader(JdbcClient jdbc, Reports reports, ReportTexts texts, Symbols symbols, PublicRecord record,
			Clock clock) {
		this.jdbc = jdbc;
		this.reports = reports;
		this.texts = texts;
		this.symbols = symbols;
		this.record = record;
		this.clock = clock;
	}

	/** Of several instances that start at once, one does it. */
	@Transactional
	public void loadOnce(ShippedReport shipped) {
		this.jdbc.sql("""
				insert into reports.reports (meeting, year, source_language, shipped_as)
				values (:meeting, :year, 'en', :name) on conflict do nothing returning id""")
			.param("meeting", shipped.meeting())
			.param("year", shipped.year())
			.param("name", shipped.name())
			.query(UUID.class)
			.optional()
			.ifPresent((id) -> publish(id, shipped));
	}

	private void publish(UUID id, ShippedReport shipped) {
		this.symbols.giveIfNone(this.reports.find(id).orElseThrow());
		Instant now = this.clock.instant();
		Instant published = shipped.published().isBefore(now) ? shipped.published() : now;
		UUID version = this.jdbc
			.sql("""
					insert into reports.versions (report_id, position, kind, revision, correction) values (?, 0, 'ORIGINAL', 0, 0)
					returning id""")
			.param(id)
			.query(UUID.class)
			.single();
		this.texts.seal(version, shipped.texts());
		this.jdbc
			.sql("update reports.versions set submitted_at = :at, approved_at = :at, publish_at = :at where id = :id")
			.param("at", published.atOffset(ZoneOffset.UTC))
			.param("id", version)
			.update();
		this.record.enter(this.reports.find(id).orElseThrow());
	}

}
