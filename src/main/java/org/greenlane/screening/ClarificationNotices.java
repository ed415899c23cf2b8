package org.greenlane.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.accounts.AccountSection;
import org.greenlane.accounts.SignInSection.Content;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.ApplicantSection;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationSection;
import org.greenlane.applications.ApplicationState;
import org.greenlane.applications.Applications;
import org.greenlane.applications.DatabaseTime;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Deadline;
import org.greenlane.calls.TimeLeft;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells applicants what the secretariat asks them: on their account, on the pages of the
 * application, and what came of it there. What was decided of it they are not told here,
 * nor that anything was.
 */
@Component
@Order(-1)
class ClarificationNotices implements AccountSection, ApplicantSection {

	private final Applications applications;

	private final Calls calls;

	private final Clarifications clarifications;

	private final DatabaseTime time;

	ClarificationNotices(Applications applications, Calls calls, Clarifications clarifications, DatabaseTime time) {
		this.applications = applications;
		this.calls = calls;
		this.clarifications = clarifications;
		this.time = time;
	}

	@Override
	public Optional<Content> content(SignedIn person, HttpServletRequest request) {
		Instant now = this.time.now();
		List<Asked> open = this.applications.of(person)
			.stream()
			.filter((one) -> one.erasedAt() == null && one.state() == ApplicationState.SUBMITTED)
			.flatMap((one) -> asked(one, now).stream())
			.filter((one) -> one.state.equals("open"))
			.toList();
		return open.isEmpty() ? Optional.empty() : Optional.of(new Content("screening/notices", open));
	}

	@Override
	public Optional<ApplicationSection.Content> content(Application application, Instant now) {
		List<Asked> all = asked(application, now);
		return all.isEmpty() ? Optional.empty() : Optional.of(new ApplicationSection.Content("screening/notices", all));
	}

	private List<Asked> asked(Application application, Instant now) {
		List<Clarification> all = this.clarifications.of(application.id());
		if (all.isEmpty()) {
			return List.of();
		}
		Call call = this.calls.find(application.callId()).orElseThrow();
		return all.stream().filter((one) -> one.closedAt() == null).map((one) -> {
			Deadline due = new Deadline(one.dueAt(), call.composition().dates().zone());
			return new Asked(application, one, one.state(now).slug(), due, due.timeLeft(now));
		}).toList();
	}

	/**
	 * What is asked, as applicants are told of it.
	 */
	public record Asked(Application application, Clarification asked, String state, Deadline due, TimeLeft left) {

		/** The address of its page, below the language. */
		public String path() {
			return "/applications/%s/clarifications/%s".formatted(this.application.sent().orElseThrow(),
					this.asked.id());
		}

	}

}
