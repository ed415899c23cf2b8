package org.greenlane.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.calls.FormQuestion;
import org.greenlane.files.StoredFile;
import org.greenlane.questions.Answers;

/**
 * A clarification with what was said before it and what is said now: sealed, or written
 * so far.
 *
 * @param questions what is asked, as the form has it
 * @param before all answers before it: those of the version, and of earlier
 * clarifications of the same version
 * @param filesBefore the files before it, by question
 * @param now what is said now, of the questions that it says anything to
 * @param files new files, by question
 * @param sealed what was sent, if anything was
 */
record Reply(Clarification asked, List<FormQuestion> questions, Map<String, List<String>> before,
		Map<String, StoredFile> filesBefore, Map<String, List<String>> now, Map<String, StoredFile> files,
		Optional<SealedAnswer> sealed) {

	/** The answer to a question as it is now. */
	List<String> said(String question) {
		return this.now.getOrDefault(question, this.before.getOrDefault(question, List.of()));
	}

	/** A file that this has or had, by its identifier. */
	Optional<StoredFile> file(UUID id) {
		return Stream.of(this.files, this.filesBefore)
			.flatMap((all) -> all.entrySet().stream())
			.filter((one) -> this.asked.questions().contains(one.getKey()) && one.getValue().id().equals(id))
			.map(Map.Entry::getValue)
			.findFirst();
	}

	/** All answers as they are now; a file counts by its name. */
	Answers answers() {
		Map<String, List<String>> all = new LinkedHashMap<>(this.before);
		all.putAll(this.now);
		this.filesBefore.forEach((question, file) -> all.put(question, List.of(file.name())));
		this.files.forEach((question, file) -> all.put(question, List.of(file.name())));
		return new Answers(all);
	}

}
