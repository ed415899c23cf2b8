package org.greenlane.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.greenlane.applications.SealedFiles;
import org.greenlane.applications.SealedVersion;
import org.greenlane.applications.Versions;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.FormQuestion;
import org.greenlane.files.StoredFile;
import org.greenlane.files.StoredFiles;
import org.greenlane.questions.AnswerProblem;

import org.springframework.stereotype.Component;

/**
 * Reads clarifications with what was said before and what is said now.
 */
@Component
class Replies {

	private final Versions versions;

	private final SealedFiles sealedFiles;

	private final Clarifications clarifications;

	private final AnswerCopies copies;

	private final SealedAnswers sealed;

	private final StoredFiles files;

	private final CallForms forms;

	Replies(Versions versions, SealedFiles sealedFiles, Clarifications clarifications, AnswerCopies copies,
			SealedAnswers sealed, StoredFiles files, CallForms forms) {
		this.versions = versions;
		this.sealedFiles = sealedFiles;
		this.clarifications = clarifications;
		this.copies = copies;
		this.sealed = sealed;
		this.files = files;
		this.forms = forms;
	}

	/** One, as far as it is written or as it was sent. */
	Reply of(Call call, Clarification asked) {
		SealedVersion version = this.versions.find(asked.application(), asked.number()).orElseThrow();
		Map<String, List<String>> before = new TreeMap<>(version.answers());
		Map<String, StoredFile> filesBefore = new TreeMap<>(this.sealedFiles.of(version));
		this.clarifications.of(asked.application())
			.reversed()
			.stream()
			.takeWhile((one) -> !one.id().equals(asked.id()))
			.filter((one) -> one.number() == asked.number())
			.forEach((one) -> this.sealed.of(one.id()).ifPresent((earlier) -> {
				before.putAll(earlier.parts().answers());
				filesBefore.putAll(known(this.sealed.files(one.id())));
			}));
		List<FormQuestion> questions = this.forms.of(call)
			.questions()
			.filter((one) -> asked.questions().contains(one.id()))
			.toList();
		Optional<SealedAnswer> sent = this.sealed.of(asked.id());
		return new Reply(asked, questions, before, filesBefore,
				sent.map((one) -> one.parts().answers()).orElseGet(() -> written(asked.id())),
				known(sent.isPresent() ? this.sealed.files(asked.id()) : this.copies.files(asked.id())), sent);
	}

	/** What is wrong with the questions that were asked, as the form would say it. */
	Map<String, AnswerProblem> problems(Reply reply) {
		return this.forms.problems(reply.questions(), reply.answers(), true);
	}

	private Map<String, List<String>> written(UUID clarification) {
		Map<String, List<String>> written = new LinkedHashMap<>();
		this.copies.saved(clarification).forEach((question, saved) -> written.put(question, saved.said()));
		return written;
	}

	private Map<String, StoredFile> known(Map<String, UUID> ids) {
		Map<String, StoredFile> found = new TreeMap<>();
		ids.forEach((question, id) -> this.files.find(id).ifPresent((file) -> found.put(question, file)));
		return found;
	}

}
