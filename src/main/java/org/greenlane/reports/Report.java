package org.greenlane.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.reports.ReportState.Move;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

/**
 * A report by its facts, with all its versions.
 *
 * @param meeting the id of the meeting it is about
 * @param year the year of the meeting, for the symbol that the portal gives
 * @param symbol what it is cited by; empty before it is approved, unless somebody has
 * typed one
 * @param registered whether the symbol is one that was registered elsewhere
 * @param source the language that the others are translated from
 * @param summary whether it came with the portal as an editors' summary from public
 * sources
 * @param versions in their order, at least one
 */
public record Report(UUID id, String meeting, int year, Optional<String> symbol, boolean registered, Language source,
		boolean summary, Optional<Withdrawal> withdrawal, Optional<Instant> removedAt, List<Version> versions) {

	public Report {
		versions = List.copyOf(versions);
	}

	public Version newest() {
		return this.versions.getLast();
	}

	/** The versions that everybody may read, also where the report was withdrawn. */
	public List<Version> published(Instant now) {
		return this.removedAt.isPresent() ? List.of()
				: this.versions.stream().filter((version) -> version.state(now) == ReportState.PUBLISHED).toList();
	}

	/**
	 * The state of the report, which is that of its newest version unless it has ended.
	 */
	public ReportState state(Instant now) {
		if (this.removedAt.isPresent()) {
			return ReportState.REMOVED;
		}
		return this.withdrawal.isPresent() ? ReportState.WITHDRAWN : newest().state(now);
	}

	/**
	 * Whether something may be done now. What was published can be withdrawn or removed
	 * also while something newer is being written.
	 */
	public boolean allows(Move move, Instant now) {
		ReportState state = state(now);
		boolean ends = move == Move.WITHDRAW || move == Move.REMOVE;
		return state.allows(move)
				|| ends && this.withdrawal.isEmpty() && !published(now).isEmpty() && ReportState.PUBLISHED.allows(move);
	}

	/** Whether a text may be changed now. */
	public boolean mayEdit(Language language, Instant now) {
		return allows(Move.EDIT, now) && newest().covers(language);
	}

	/** That it no longer holds, since when and why. */
	public record Withdrawal(Instant at, LocalText why) {
	}

}
