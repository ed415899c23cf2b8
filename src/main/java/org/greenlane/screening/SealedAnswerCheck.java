package org.greenlane.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.applications.OtherSeals;
import org.greenlane.files.StoredFile;
import org.greenlane.files.StoredFiles;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;

import org.springframework.stereotype.Component;

/**
 * Computes the hashes of all sealed answers and of their files anew, each night.
 */
@Component
class SealedAnswerCheck implements OtherSeals {

	private static final int AT_ONCE = 200;

	private final SealedAnswers sealed;

	private final StoredFiles files;

	private final Events events;

	SealedAnswerCheck(SealedAnswers sealed, StoredFiles files, Events events) {
		this.sealed = sealed;
		this.files = files;
		this.events = events;
	}

	@Override
	public List<String> broken() {
		List<String> broken = new ArrayList<>();
		List<SealedAnswer> some = this.sealed.after(new UUID(0, 0), AT_ONCE);
		while (!some.isEmpty()) {
			some.stream().filter((one) -> !isWhole(one)).forEach((one) -> {
				this.events.add(EventKind.SEAL_BROKEN, Optional.empty(), one.application().toString(),
						Map.of("clarification", one.clarification().toString()));
				broken.add(one.application() + ", " + one.clarification());
			});
			some = this.sealed.after(some.getLast().clarification(), AT_ONCE);
		}
		return broken;
	}

	private boolean isWhole(SealedAnswer answer) {
		if (!answer.isWhole()) {
			return false;
		}
		for (Map.Entry<String, UUID> one : this.sealed.files(answer.clarification()).entrySet()) {
			Optional<StoredFile> file = this.files.find(one.getValue());
			if (file.isEmpty() || !this.files.isWhole(one.getValue())
					|| !answer.parts()
						.content()
						.contains("\nfile %s %s ".formatted(one.getKey(), file.get().sha256()))) {
				return false;
			}
		}
		return true;
	}

}
