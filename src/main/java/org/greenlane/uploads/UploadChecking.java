package org.greenlane.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.dataset.Problems;
import org.greenlane.files.FileRefused;
import org.greenlane.history.Cause;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.revisions.Comparison;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.Signature;
import org.greenlane.uploads.FileRows.Line;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks uploads and applies them, in the background. Each can be done again after a
 * crash: nothing is to be seen of it before all of it is done.
 */
@Component
class UploadChecking {

	private static final int TELL = 1_000;

	private final Uploads uploads;

	private final CheckedRows checked;

	private final KeptFiles files;

	private final Revisions revisions;

	private final Events events;

	private final TransactionTemplate transaction;

	UploadChecking(Uploads uploads, CheckedRows checked, KeptFiles files, Revisions revisions, Events events,
			PlatformTransactionManager transactions) {
		this.uploads = uploads;
		this.checked = checked;
		this.files = files;
		this.revisions = revisions;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Finds what is wrong with an upload, or what it would do. */
	void check(UUID id) {
		this.uploads.find(id)
			.filter((upload) -> upload.state() == UploadState.CHECKING)
			.ifPresent((upload) -> check(upload, false));
	}

	private void check(Upload upload, boolean outdated) {
		List<Problem> problems = new ArrayList<>();
		Comparison comparison = read(upload, problems, Map.of())
			.map((rows) -> this.revisions.compare(file(upload), rows))
			.orElse(new Comparison(List.of(), List.of(), List.of()));
		problems.addAll(comparison.problems());
		TreeSet<Problem> ordered = new TreeSet<>(problems);
		if (ordered.size() > Problems.LIMIT) {
			ordered.add(Problem.of("", 0, "", "tooMany", Problems.LIMIT));
		}
		this.transaction.executeWithoutResult((status) -> {
			this.checked.replace(upload.id(), ordered, ordered.isEmpty() ? comparison.rows() : List.of());
			this.uploads.markChecked(upload.id(), ordered.size(), outdated);
		});
	}

	/**
	 * Applies an upload as it was shown; where it would do something else by now, shows
	 * that.
	 */
	void apply(UUID id) {
		this.uploads.askedBy(id).ifPresent((by) -> this.uploads.find(id).ifPresent((upload) -> apply(upload, by)));
	}

	private void apply(Upload upload, UUID by) {
		List<GivenRow> rows = read(upload, new ArrayList<>(), this.checked.bases(upload.id())).orElseThrow();
		boolean applied = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			Comparison done = this.revisions.apply(file(upload), rows, new Signature(by, Cause.UPLOAD, upload.why()));
			if (done.applicable()) {
				this.uploads.markApplied(upload.id());
				this.events.add(EventKind.UPLOAD_APPLIED, Optional.of(by), upload.id().toString(),
						Map.of("kind", upload.kind(), "rows", String.valueOf(done.changes().size())));
			}
			return done.applicable();
		}));
		if (!applied) {
			check(upload, true);
		}
	}

	/** The rows of the file, where its header fits. */
	private Optional<List<GivenRow>> read(Upload upload, List<Problem> problems, Map<Long, String> bases) {
		List<Line> lines;
		try {
			lines = FileRows.read(upload.format(), this.uploads.content(upload.id()));
		}
		catch (FileRefused refused) {
			problems.add(Problem.of("", 0, "", refused.reason(), refused.arguments()));
			return Optional.empty();
		}
		Header header = new Header(file(upload), lines.getFirst());
		problems.addAll(header.problems());
		if (!header.problems().isEmpty()) {
			return Optional.empty();
		}
		List<GivenRow> rows = new ArrayList<>();
		for (Line line : lines.subList(1, lines.size())) {
			header.tooLong(line).ifPresent(problems::add);
			rows.add(header.row(line, Optional.ofNullable(bases.get(line.number()))));
			if (rows.size() % TELL == 0) {
				this.uploads.markRead(upload.id(), rows.size());
			}
		}
		this.uploads.markRead(upload.id(), rows.size());
		return Optional.of(rows);
	}

	private KeptFile file(Upload upload) {
		return this.files.find(upload.kind()).orElseThrow();
	}

}
