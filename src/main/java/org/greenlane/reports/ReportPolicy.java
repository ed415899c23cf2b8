package org.greenlane.reports;

import java.util.Optional;

import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.reports.MoveRefused.Reason;

/**
 * Who may do what with reports: editors write, approvers who wrote none of it publish,
 * administrators remove.
 */
public final class ReportPolicy {

	private ReportPolicy() {
	}

	public static boolean mayWrite(SignedIn person) {
		return person.has(Role.EDITOR);
	}

	/** Whether somebody may approve, schedule or send back the newest version. */
	public static boolean mayPublish(SignedIn person, Report report) {
		return refusal(person, report).isEmpty();
	}

	/** Why somebody may not publish the newest version; empty if they may. */
	public static Optional<Reason> refusal(SignedIn person, Report report) {
		if (!person.has(Role.APPROVER)) {
			return Optional.of(Reason.ROLE);
		}
		return isOwn(person, report.newest()) ? Optional.of(Reason.OWN) : Optional.empty();
	}

	public static boolean mayWithdraw(SignedIn person) {
		return person.has(Role.APPROVER);
	}

	public static boolean mayRemove(SignedIn person) {
		return person.has(Role.ADMINISTRATOR);
	}

	private static boolean isOwn(SignedIn person, Version version) {
		return version.authors().contains(person.id()) || version.submittedBy().filter(person.id()::equals).isPresent();
	}

}
