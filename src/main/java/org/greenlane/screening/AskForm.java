package org.greenlane.screening;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.greenlane.composer.Moments;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the secretariat typed to ask applicants something.
 *
 * @param questions the questions of the form that are to be answered again
 * @param message what is unclear
 * @param due until when, as a field of type {@code datetime-local} has it
 * @param seen the mark of the standing that the form was made from
 */
record AskForm(List<String> questions, String message, String due, String seen) {

	/** Characters of a message or note. */
	static final int LONGEST = 4_000;

	static final AskForm EMPTY = new AskForm(List.of(), "", "", "");

	AskForm(@Nullable List<String> questions, @Nullable String message, @Nullable String due, @Nullable String seen) {
		this.questions = (questions != null) ? List.copyOf(questions) : List.of();
		this.message = (message != null) ? message : "";
		this.due = (due != null) ? due : "";
		this.seen = (seen != null) ? seen : "";
	}

	/** What is wrong, by field, as ends of messages. */
	Map<String, String> problems(Set<String> known, ZoneId zone, Instant now) {
		Map<String, String> problems = new LinkedHashMap<>();
		if (this.questions.isEmpty() || !known.containsAll(this.questions)) {
			problems.put("questions", "questions");
		}
		if (this.message.isBlank() || this.message.length() > LONGEST) {
			problems.put("message", this.message.isBlank() ? "message" : "long");
		}
		Optional<Instant> moment = Moments.read(this.due, zone);
		if (moment.filter(now::isBefore).isEmpty()) {
			problems.put("due", moment.isEmpty() ? "moment" : "past");
		}
		return problems;
	}

	/**
	 * What is asked.
	 * @throws java.util.NoSuchElementException unless there are no problems
	 */
	Asked asked(ZoneId zone) {
		return new Asked(this.questions.stream().distinct().toList(), this.message.strip(),
				Moments.read(this.due, zone).orElseThrow());
	}

	/**
	 * What is asked, until when.
	 */
	record Asked(List<String> questions, String message, Instant due) {
	}

}
