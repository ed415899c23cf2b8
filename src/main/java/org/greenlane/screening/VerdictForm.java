package org.greenlane.screening;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What somebody of the secretariat chose and typed to decide.
 *
 * @param outcome {@code eligible}, {@code ineligible}, or nothing yet
 * @param reason the code of the reason
 * @param note what it rests on
 * @param seen the mark of the standing that the form was made from
 */
record VerdictForm(String outcome, String reason, String note, String seen) {

	static final VerdictForm EMPTY = new VerdictForm("", "", "", "");

	VerdictForm(@Nullable String outcome, @Nullable String reason, @Nullable String note, @Nullable String seen) {
		this.outcome = (outcome != null) ? outcome : "";
		this.reason = (reason != null) ? reason : "";
		this.note = (note != null) ? note : "";
		this.seen = (seen != null) ? seen : "";
	}

	public boolean isIneligible() {
		return this.outcome.equals("ineligible");
	}

	/** Why it is not eligible; empty where it is. */
	public Optional<ReasonCode> code() {
		return isIneligible() ? ReasonCode.ofSlug(this.reason) : Optional.empty();
	}

	/** What is wrong, by field, as ends of messages. */
	Map<String, String> problems() {
		if (!isIneligible() && !this.outcome.equals("eligible")) {
			return Map.of("outcome", "outcome");
		}
		if (isIneligible() && code().isEmpty()) {
			return Map.of("reason", "reason");
		}
		if (code().filter((code) -> code == ReasonCode.OTHER).isPresent() && this.note.isBlank()) {
			return Map.of("note", "note");
		}
		return (this.note.length() > AskForm.LONGEST) ? Map.of("note", "long") : Map.of();
	}

}
