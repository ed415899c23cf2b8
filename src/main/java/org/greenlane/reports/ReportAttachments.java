package org.greenlane.reports;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.files.LookedAt;
import org.greenlane.files.StoredFile;
import org.greenlane.files.StoredFiles;
import org.greenlane.reports.MoveRefused.Reason;
import org.greenlane.reports.ReportState.Move;
import org.greenlane.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that go with a report. Each belongs to the version it was added to: it is
 * public once that is.
 */
@Repository
public class ReportAttachments {

	private static final String OF = """
			select a.*, v.report_id from reports.attachments a join reports.versions v on v.id = a.version_id
			""";

	private final JdbcClient jdbc;

	private final Reports reports;

	private final StoredFiles files;

	private final Clock clock;

	ReportAttachments(JdbcClient jdbc, Reports reports, StoredFiles files, Clock clock) {
		this.jdbc = jdbc;
		this.reports = reports;
		this.files = files;
		this.clock = clock;
	}

	/** Adds a file to the newest version, which must still be a draft. */
	@Transactional
	public void add(UUID report, LookedAt file, String title, SignedIn by) {
		Version version = editable(report, by);
		this.jdbc.sql("insert into reports.attachments (file_id, version_id, title, added_by) values (?, ?, ?, ?)")
			.params(this.files.keep(file, by.id()), version.id(), title, by.id())
			.update();
	}

	/** Takes a file away that was not published. */
	@Transactional
	public void remove(UUID report, UUID file, SignedIn by) {
		Version version = editable(report, by);
		int gone = this.jdbc.sql("delete from reports.attachments where file_id = ? and version_id = ?")
			.params(file, version.id())
			.update();
		if (gone > 0) {
			this.files.delete(file);
		}
	}

	/** All files of a report, whether they are public or not. */
	public List<Attachment> of(Report report) {
		return this.jdbc.sql(OF + "where v.report_id = ? order by a.added_at, a.file_id")
			.param(report.id())
			.query((row, n) -> new Added(row.getObject("file_id", UUID.class), row.getObject("version_id", UUID.class),
					row.getString("title")))
			.list()
			.stream()
			.flatMap((added) -> attachment(report, added).stream())
			.toList();
	}

	/** Those that everybody may have with a version. */
	List<Attachment> published(Report report, Version version) {
		return of(report).stream()
			.filter((one) -> one.version().position() <= version.position() && one.isPublic())
			.toList();
	}

	private Optional<Attachment> attachment(Report report, Added added) {
		List<Version> published = report.published(this.clock.instant());
		return report.versions()
			.stream()
			.filter((version) -> version.id().equals(added.version()))
			.findFirst()
			.flatMap((version) -> this.files.find(added.file())
				.map((file) -> new Attachment(file, version, added.title(), published.contains(version))));
	}

	private Version editable(UUID id, SignedIn by) {
		Report report = this.reports.lock(id).orElseThrow(() -> new NotFoundException("Report " + id));
		if (!ReportPolicy.mayWrite(by)) {
			throw new MoveRefused(Reason.ROLE);
		}
		if (!report.allows(Move.EDIT, this.clock.instant())) {
			throw new MoveRefused(Reason.STATE);
		}
		return report.newest();
	}

	/**
	 * A file of a report.
	 *
	 * @param title what readers see it called
	 * @param isPublic whether its version is published
	 */
	public record Attachment(StoredFile file, Version version, String title, boolean isPublic) {
	}

	private record Added(UUID file, UUID version, String title) {
	}

}
