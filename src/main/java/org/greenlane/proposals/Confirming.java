package org.greenlane.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.greenlane.accounts.SignedIn;
import org.greenlane.history.Authorship;
import org.greenlane.history.Cause;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.proposals.FocalPoints.Named;
import org.greenlane.revisions.Signature;
import org.greenlane.sources.Confirmations;
import org.greenlane.sources.Confirmations.ConfirmedRow;
import org.greenlane.sources.SourceLink;
import org.greenlane.sources.SourceLinks;
import org.greenlane.web.NotFoundException;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that a focal point looked at a source again and that it still says so.
 */
@Component
class Confirming {

	private final DueRows due;

	private final SourceRows sources;

	private final SourceLinks links;

	private final Confirmations confirmations;

	private final Authorship authorship;

	private final Events events;

	private final Clock clock;

	Confirming(DueRows due, SourceRows sources, SourceLinks links, Confirmations confirmations, Authorship authorship,
			Events events, Clock clock) {
		this.due = due;
		this.sources = sources;
		this.links = links;
		this.confirmations = confirmations;
		this.authorship = authorship;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Confirms a row of the focal point's economy by one of its sources.
	 * @return whether there is such a row with such a source
	 */
	@Transactional
	public boolean confirm(Named named, String source, SignedIn by) {
		Optional<DueRow> row = row(named)
			.filter((one) -> one.sources().stream().map(SourceLink::id).anyMatch(source::equals));
		row.ifPresent((one) -> note(named, one, source, by));
		return row.isPresent();
	}

	/**
	 * Confirms a row by a source that it does not rest on so far, which the portal then
	 * has. Nobody but the focal point saw that source: readers are told to verify it
	 * until an editor grades it.
	 * @param source without {@link SourceRows#problems problems}
	 */
	@Transactional
	public void confirm(Named named, ProposalSource source, SignedIn by) {
		DueRow row = row(named).orElseThrow(() -> new NotFoundException("Row " + named.row()));
		this.sources.add(source, SourceRows.UNCHECKED, new Signature(by.id(), Cause.CONFIRMATION, ""))
			.filter((added) -> !added.applicable())
			.ifPresent((refused) -> {
				throw new OptimisticLockingFailureException("The source was added meanwhile");
			});
		note(named, row, this.links.id(source.url()).orElseThrow(), by);
	}

	/** The row, whether it is old or not. */
	Optional<DueRow> row(Named named) {
		return this.due.find(named.file(), named.economy(), named.row());
	}

	private void note(Named named, DueRow row, String source, SignedIn by) {
		String kind = named.file().kind();
		this.authorship.sign(by.id(), Cause.CONFIRMATION, "");
		ConfirmedRow confirmed = new ConfirmedRow(named.file().kept().table(), named.row(), row.name(),
				named.economy());
		if (this.confirmations.add(confirmed, source, LocalDate.now(this.clock))) {
			this.events.add(EventKind.CONFIRMED, Optional.of(by.id()), named.row(),
					Map.of("kind", kind, "economy", named.economy(), "source", source));
		}
	}

}
