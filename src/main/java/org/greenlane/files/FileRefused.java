package org.greenlane.files;

/**
 * A file that is not taken.
 */
public class FileRefused extends RuntimeException {

	private final String reason;

	private final transient Object[] arguments;

	/**
	 * Refuses a file.
	 * @param reason the end of the message's key; this module's begin with
	 * {@code files.refused.}
	 */
	public FileRefused(String reason, Object... arguments) {
		super(reason);
		this.reason = reason;
		this.arguments = arguments;
	}

	public String reason() {
		return this.reason;
	}

	public Object[] arguments() {
		return this.arguments;
	}

}
