package org.greenlane.reports;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.reports.MoveRefused.Reason;
import org.greenlane.reports.ReportState.Move;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * How every move of a report begins and ends: alone with the report, and with a record of
 * what was done.
 */
@Component
class Moves {

	private final Reports reports;

	private final PublicRecord record;

	private final Events events;

	private final Clock clock;

	Moves(Reports reports, PublicRecord record, Events events, Clock clock) {
		this.reports = reports;
		this.record = record;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Waits for whoever else does something with a report, and reads it as they left it.
	 */
	Report open(UUID id) {
		return this.reports.lock(id).orElseThrow(() -> new NotFoundException("Report " + id));
	}

	/**
	 * The same, for a move.
	 * @throws MoveRefused if its state forbids the move by then
	 */
	Report open(UUID id, Move move) {
		Report report = open(id);
		MoveRefused.when(!report.allows(move, this.clock.instant()), Reason.STATE);
		return report;
	}

	/**
	 * The report as it is now, with the record of what was done and what the public
	 * finds.
	 */
	Report noted(EventKind kind, Report before, SignedIn by) {
		Report now = this.reports.find(before.id()).orElseThrow();
		this.events.add(kind, Optional.of(by.id()), now.id().toString(),
				Map.of("version", now.newest().designator(), "symbol", now.symbol().orElse("")));
		this.record.enter(now);
		return now;
	}

}
