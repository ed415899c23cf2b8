package org.greenlane.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.greenlane.applications.CanonicalText;
import org.greenlane.applications.SealedParts;
import org.greenlane.applications.Sealer;
import org.greenlane.calls.FormQuestion;
import org.greenlane.files.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a clarification, as it was sent: it stands beside the version and
 * changes nothing of it.
 *
 * @param revision the revision of the answer that was sealed
 */
record SealedAnswer(UUID clarification, UUID application, int revision, Instant sealedAt, UUID sealedBy,
		SealedParts parts, @Nullable Instant erasedAt) {

	/**
	 * Seals an answer.
	 * @param reference what the application is called
	 * @param answers to all questions that were asked; nothing where one was emptied
	 * @param files the new files, by question
	 */
	static SealedAnswer seal(Clarification asked, String reference, List<FormQuestion> questions,
			Map<String, List<String>> answers, Map<String, StoredFile> files, Instant now, UUID by) {
		Map<String, List<String>> open = new TreeMap<>();
		Map<String, List<String>> personal = new TreeMap<>();
		for (FormQuestion one : questions) {
			if (!Sealer.isFile(one.question())) {
				(Sealer.isPersonal(one.question()) ? personal : open).put(one.id(),
						answers.getOrDefault(one.id(), List.of()));
			}
		}
		// Without it, a short text could be guessed from its hash.
		CanonicalText person = new CanonicalText().line("nonce", UUID.randomUUID().toString());
		new TreeMap<>(files).forEach((question, file) -> person.line("file", question + " " + file.name()));
		SealedParts parts = SealedParts.of(person.answers(personal).toString(), (hash) -> {
			CanonicalText text = new CanonicalText().line("greenlane", "clarification 1")
				.line("reference", reference)
				.line("version", String.valueOf(asked.number()))
				.line("clarification", asked.id().toString())
				.line("asked", String.join(" ", asked.questions()))
				.line("sealed", now.toString())
				.line("personal", hash);
			new TreeMap<>(files).forEach((question, file) -> text.line("file",
					"%s %s %d %s".formatted(question, file.sha256(), file.size(), file.type())));
			return text.answers(open).toString();
		});
		return new SealedAnswer(asked.id(), asked.application(), asked.revision(), now, by, parts, null);
	}

	boolean isWhole() {
		return this.parts.isWhole(this.erasedAt != null);
	}

}
