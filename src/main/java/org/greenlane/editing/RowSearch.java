package org.greenlane.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rows of a kind are looked for.
 *
 * @param words what all must be in a row
 * @param economy the code of its economy, or empty
 * @param state which rows by who made and changed them
 * @param page from 1
 */
record RowSearch(String words, String economy, State state, int page) {

	private static final int LONGEST = 200;

	static RowSearch of(String words, String economy, String state, int page) {
		String kept = words.replaceAll("\\p{Cc}", " ").strip();
		return new RowSearch(kept.substring(0, Math.min(kept.length(), LONGEST)), economy.toUpperCase(Locale.ROOT),
				State.of(state).orElse(State.ANY), Math.clamp(page, 1, 1_000_000));
	}

	List<String> eachWord() {
		return Stream.of(this.words.split("\\s+")).filter((word) -> !word.isEmpty()).toList();
	}

	/** The same search on another page. */
	RowSearch on(int other) {
		return new RowSearch(this.words, this.economy, this.state, other);
	}

	/**
	 * Who made and changed a row.
	 */
	enum State {

		ANY("true"), SHIPPED("t.origin = 'shipped' and t.edited_at is null"),
		EDITED("t.origin = 'shipped' and t.edited_at is not null"), PERSON("t.origin = 'person'");

		private final String condition;

		State(String condition) {
			this.condition = condition;
		}

		String condition() {
			return this.condition;
		}

		/** The state as messages and addresses write it. */
		public String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Optional<State> of(String slug) {
			return Stream.of(values()).filter((one) -> one.slug().equals(slug)).findFirst();
		}

	}

}
