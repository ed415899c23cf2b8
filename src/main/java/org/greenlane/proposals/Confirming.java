package org.greenlane.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.history.Authorship;
import org.greenlane.history.Cause;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.sources.Confirmations;
import org.greenlane.sources.Confirmations.ConfirmedRow;
import org.greenlane.sources.SourceLink;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that a focal point looked at a source again and that it still says so.
 */
@Component
class Confirming {

	private final DueRows due;

	private final Confirmations confirmations;

	private final Authorship authorship;

	private final Events events;

	private final Clock clock;

	Confirming(DueRows due, Confirmations confirmations, Authorship authorship, Events events, Clock clock) {
		this.due = due;
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
	public boolean confirm(KeptFile file, String economy, String key, String source, SignedIn by) {
		Optional<DueRow> row = this.due.find(file, economy, key)
			.filter((one) -> one.sources().stream().map(SourceLink::id).anyMatch(source::equals));
		row.ifPresent((one) -> {
			this.authorship.sign(by.id(), Cause.CONFIRMATION, "");
			ConfirmedRow confirmed = new ConfirmedRow(file.kept().table(), key, one.name(), economy);
			if (this.confirmations.add(confirmed, source, LocalDate.now(this.clock))) {
				this.events.add(EventKind.CONFIRMED, Optional.of(by.id()), key,
						Map.of("kind", file.kind(), "economy", economy, "source", source));
			}
		});
		return row.isPresent();
	}

}
