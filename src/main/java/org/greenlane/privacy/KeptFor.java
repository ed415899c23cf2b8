package org.greenlane.privacy;

import java.time.Duration;
import java.time.Period;
import java.util.List;

import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.PersonInSession;
import org.greenlane.web.KeepingPeriods;
import org.springframework.stereotype.Component;

/**
 * The periods as the page about privacy says them: those by which things are deleted.
 */
@Component
class KeptFor {

	private static final int MONTHS = 12;

	private final KeepingPeriods periods;

	KeptFor(KeepingPeriods periods) {
		this.periods = periods;
	}

	List<Row> rows() {
		return List.of(row("drafts", this.periods.drafts()), row("applications", this.periods.applications()),
				row("accounts", this.periods.accounts()), row("notice", this.periods.notice()),
				row("sign-ins", this.periods.signIns()), row("letters", this.periods.letters()),
				row("invitations", this.periods.invitations()), row("sessions", PersonInSession.LONGEST),
				row("kept-forms", KeptForms.KEPT));
	}

	private static Row row(String what, Duration time) {
		return new Row(what, 0, Math.toIntExact(time.toDays()));
	}

	private static Row row(String what, Period period) {
		return new Row(what, period.getYears() * MONTHS + period.getMonths(), period.getDays());
	}

	/**
	 * How long something is kept.
	 *
	 * @param what the end of the message that names it
	 */
	record Row(String what, int months, int days) {
	}

}
