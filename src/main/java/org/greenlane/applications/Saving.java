package org.greenlane.applications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Applications.Beginning;
import org.greenlane.applications.WorkingCopies.SavedAnswer;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.greenlane.files.LookedAt;
import org.greenlane.files.StoredFiles;
import org.greenlane.history.Authorship;
import org.greenlane.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves pages of the working copy. Of two people who changed the same answer, the second
 * is shown what the first wrote, and nothing of either is lost; answers that only one
 * changed are saved.
 */
@Component
class Saving {

	private final Applications applications;

	private final WorkingCopies copies;

	private final Versions versions;

	private final StoredFiles files;

	private final Calls calls;

	private final Authorship authorship;

	private final DatabaseTime time;

	Saving(Applications applications, WorkingCopies copies, Versions versions, StoredFiles files, Calls calls,
			Authorship authorship, DatabaseTime time) {
		this.applications = applications;
		this.copies = copies;
		this.versions = versions;
		this.files = files;
		this.calls = calls;
		this.authorship = authorship;
		this.time = time;
	}

	/**
	 * Begins an application, once for each identifier that a page was given.
	 * @param known what was answered before it was begun
	 * @return whether the call takes applications; also where it was begun before
	 */
	@Transactional
	public boolean begin(UUID id, Beginning beginning, Map<String, List<String>> known, SignedIn by) {
		Call call = this.calls.find(beginning.callId()).orElseThrow();
		Instant now = this.time.now();
		if (!call.takes(now, now)) {
			return false;
		}
		this.authorship.sign(by.id(), "");
		if (this.applications.begin(id, beginning, by.id(), now)) {
			known.forEach((question, said) -> this.copies.write(id, question, PostedStep.stored(said), now, by.id()));
		}
		else if (this.applications.find(id).filter((one) -> one.owner().equals(by.id())).isEmpty()) {
			throw new NotFoundException("Application " + id);
		}
		return true;
	}

	/** Saves what a page sent. */
	@Transactional
	public Saved save(UUID id, PostedStep posted, SignedIn by) {
		Application application = this.applications.lock(id)
			.orElseThrow(() -> new NotFoundException("Application " + id));
		Instant now = this.time.now();
		if (!takes(application, now)) {
			return new Saved(false, Map.of(), now);
		}
		this.authorship.sign(by.id(), "");
		Map<String, SavedAnswer> stored = this.copies.saved(id);
		Map<String, SavedAnswer> clashes = new LinkedHashMap<>();
		boolean changed = false;
		for (String question : posted.questions()) {
			Optional<SavedAnswer> there = Optional.ofNullable(stored.get(question));
			List<String> before = there.map(SavedAnswer::said).orElse(List.of());
			switch (posted.compare(question, before)) {
				case SAME, THEIRS -> {
				}
				case MINE -> {
					this.copies.write(id, question, posted.said(question), now, by.id());
					changed = true;
				}
				case BOTH -> clashes.put(question, there.orElse(new SavedAnswer(List.of(), now, "")));
			}
		}
		changed |= moveFiles(id, posted, now, by);
		if (changed) {
			this.applications.touch(id, now);
		}
		return new Saved(true, clashes, now);
	}

	private boolean moveFiles(UUID id, PostedStep posted, Instant now, SignedIn by) {
		List<String> moved = new ArrayList<>(posted.removed());
		moved.addAll(posted.files().keySet());
		for (String question : moved) {
			this.copies.detach(id, question).filter((file) -> !this.versions.hold(file)).ifPresent(this.files::delete);
		}
		for (Map.Entry<String, LookedAt> file : posted.files().entrySet()) {
			this.copies.attach(id, file.getKey(), this.files.keep(file.getValue(), by.id()), now, by.id());
		}
		return !moved.isEmpty();
	}

	private boolean takes(Application application, Instant now) {
		Call call = this.calls.find(application.callId()).orElseThrow();
		return application.state() != ApplicationState.WITHDRAWN && call.takes(application.createdAt(), now);
	}

	/**
	 * What came of saving.
	 *
	 * @param taken whether anything could be saved; not after the deadline
	 * @param clashes what others wrote meanwhile to questions that this page changed too;
	 * these alone are not saved
	 * @param at the time by which it was judged
	 */
	record Saved(boolean taken, Map<String, SavedAnswer> clashes, Instant at) {
	}

}
