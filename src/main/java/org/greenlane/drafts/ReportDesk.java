package org.greenlane.drafts;

import java.time.Instant;
import java.util.Optional;

import org.greenlane.accounts.SignedIn;
import org.greenlane.meetings.MeetingRef;
import org.greenlane.reports.MoveRefused.Reason;
import org.greenlane.reports.Report;
import org.greenlane.reports.ReportPolicy;
import org.greenlane.reports.ReportState;
import org.greenlane.reports.ReportState.Move;

/**
 * What every page about a report on its way knows: the report, its meeting, and what its
 * reader may do now.
 */
record ReportDesk(MeetingRef meeting, Report report, SignedIn reader, Instant now) {

	/** The address of its pages, below the language. */
	public String address() {
		return "/admin/meetings/" + this.meeting.slug() + "/report";
	}

	public ReportState state() {
		return this.report.state(this.now);
	}

	/** Whether its hour is over and nobody has approved it. */
	public boolean isLate() {
		return this.report.newest().isLate(this.now);
	}

	public boolean isPublished() {
		return !this.report.published(this.now).isEmpty();
	}

	/** Whether the reader may do something now. */
	public boolean may(String move) {
		Move wanted = Move.valueOf(move);
		return this.report.allows(wanted, this.now) && switch (wanted) {
			case EDIT, SUBMIT, GIVE_UP, TAKE_BACK, REVISE, CORRECT -> ReportPolicy.mayWrite(this.reader);
			case APPROVE, SEND_BACK, SET_HOUR -> ReportPolicy.mayPublish(this.reader, this.report);
			case WITHDRAW -> ReportPolicy.mayWithdraw(this.reader);
			case REMOVE -> ReportPolicy.mayRemove(this.reader);
		};
	}

	public boolean mayWrite() {
		return ReportPolicy.mayWrite(this.reader);
	}

	/** Why the reader may not approve what waits to be approved. */
	public Optional<Reason> refusal() {
		return ReportPolicy.refusal(this.reader, this.report);
	}

}
