package org.greenlane.privacy;

import org.greenlane.accounts.PersonalCopy;
import org.greenlane.accounts.PersonalRecords;
import org.greenlane.accounts.SignedIn;
import org.greenlane.history.Trail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The history as a record of people. It stays when somebody is forgotten, as it names
 * them by a number that leads nowhere then.
 */
@Component
@Order(90)
class HistoryRecords implements PersonalRecords {

	private final Trail trail;

	HistoryRecords(Trail trail) {
		this.trail = trail;
	}

	@Override
	public void tell(SignedIn person, PersonalCopy copy) {
		copy.table("history/events", this.trail.events(person.id()));
		copy.table("history/applications", this.trail.traces(person.id()));
		copy.table("history/public-data", this.trail.changes(person.id()));
	}

}
