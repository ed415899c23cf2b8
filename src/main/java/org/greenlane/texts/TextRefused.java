package org.greenlane.texts;

/**
 * A text is beyond the limits within which it can be shown and compared quickly, whoever
 * wrote it.
 */
public class TextRefused extends RuntimeException {

	private final Reason reason;

	TextRefused(Reason reason) {
		super(reason.name(), null, false, false);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * What is too much, with the most that is allowed.
	 */
	public enum Reason {

		/** Characters in all. */
		TOO_LONG(200_000),

		/** Lines in all. */
		TOO_MANY_LINES(10_000),

		/** Paragraphs, items, rows and notes in all. */
		TOO_MANY_PARAGRAPHS(3_000),

		/** Columns of a table, or vertical bars in a line. */
		TOO_WIDE(30),

		/** Lists, quotes or emphasis within each other. */
		TOO_DEEP(24),

		/** Links and references to notes in all. */
		TOO_MANY_LINKS(2_000);

		private final int most;

		Reason(int most) {
			this.most = most;
		}

		public int most() {
			return this.most;
		}

		/**
		 * The message that says it to the writer; it takes {@link #most()}.
		 */
		public String key() {
			return "texts.refused." + name();
		}

	}

}
