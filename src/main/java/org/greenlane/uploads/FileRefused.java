package org.greenlane.uploads;

/**
 * A file that is not read at all.
 */
class FileRefused extends RuntimeException {

	private final String reason;

	private final transient Object[] arguments;

	/**
	 * Refuses a file.
	 * @param reason the message's key after {@code uploads.refused.}
	 */
	FileRefused(String reason, Object... arguments) {
		super(reason);
		this.reason = reason;
		this.arguments = arguments;
	}

	String reason() {
		return this.reason;
	}

	Object[] arguments() {
		return this.arguments;
	}

}
