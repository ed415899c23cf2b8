package org.greenlane.applications;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.Forgetting;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.Calls;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.mail.Correspondence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what is personal of an application, wherever it is. Its reference, economy, type
 * and times stay, with what was decided of it; sealed versions keep a tombstone.
 */
@Component
public class Erasing {

	/** What was sent and is erased by then can no longer be judged. */
	private static final Set<CallPhase> BEFORE_DECISION = EnumSet.of(CallPhase.OPEN, CallPhase.SCREENING,
			CallPhase.JUDGING);

	private final Applications applications;

	private final Versions versions;

	private final ApplicationContents contents;

	private final KeptForms forms;

	private final Correspondence letters;

	private final Calls calls;

	private final Events events;

	private final DatabaseTime time;

	private final ObjectProvider<ApplicationRecords> records;

	Erasing(Applications applications, Versions versions, ApplicationContents contents, KeptForms forms,
			Correspondence letters, Calls calls, Events events, DatabaseTime time,
			ObjectProvider<ApplicationRecords> records) {
		this.applications = applications;
		this.versions = versions;
		this.contents = contents;
		this.forms = forms;
		this.letters = letters;
		this.calls = calls;
		this.events = events;
		this.time = time;
		this.records = records;
	}

	/** Whether erasing would also withdraw it: it was sent and is not decided. */
	public boolean withdraws(Application application) {
		return application.state() == ApplicationState.SUBMITTED
				&& BEFORE_DECISION.contains(call(application).phase(this.time.now()));
	}

	/**
	 * Erases one, in the transaction of the caller.
	 * @return whether it was there and is erased now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean erase(UUID id, Forgetting forgetting) {
		Optional<Application> found = this.applications.lock(id);
		found.ifPresent((application) -> erase(application, forgetting));
		return found.isPresent();
	}

	private void erase(Application application, Forgetting forgetting) {
		UUID id = application.id();
		Instant now = this.time.now();
		boolean withdraws = forgetting.isWanted() && withdraws(application);
		this.records.orderedStream().forEach((one) -> one.erase(application, forgetting));
		this.contents.erase(id);
		// What follows sealed versions looks at the application too: it is marked first.
		this.applications.markErased(id, now, withdraws);
		this.versions.entomb(id);
		names(application).forEach(this.forms::forgetPagesOf);
		this.letters.forgetSaying(names(application));
		if (withdraws) {
			this.events.add(EventKind.APPLICATION_WITHDRAWN, forgetting.by(), id.toString(), Map.of());
		}
		this.events.add(EventKind.APPLICATION_ERASED, forgetting.by(), id.toString(), forgetting.details());
	}

	/** By what letters and addresses of pages call it. */
	static List<String> names(Application application) {
		return Stream
			.concat(Stream.of(application.id().toString()),
					application.sent().stream().flatMap((one) -> Stream.of(one.text(), one.printed())))
			.toList();
	}

	private Call call(Application application) {
		return this.calls.find(application.callId()).orElseThrow();
	}

}
