package org.greenlane.texts;

/**
 * A file is not read, and why; nothing of it has been taken over.
 */
public class WordRefused extends Exception {

	private static final long serialVersionUID = 1;

	private final Reason reason;

	WordRefused(Reason reason) {
		super(reason.name());
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why a file is not read.
	 */
	public enum Reason {

		/** More than 5 MB. */
		TOO_LARGE,

		/**
		 * It unpacks to more than any text needs, or has too many or too deeply nested
		 * parts.
		 */
		TOO_MUCH_INSIDE,

		/** Another kind of file. */
		NOT_WORD,

		/** The format before 2007 (.doc), or protected by a password. */
		OLD_OR_LOCKED,

		/** It holds programs. */
		MACROS,

		/** It begins as a Word file and cannot be read as one. */
		DAMAGED,

		/** It holds no words. */
		EMPTY;

		/** The message that says it to who sent the file. */
		public String key() {
			return "texts.word.refused." + name();
		}

	}

}
