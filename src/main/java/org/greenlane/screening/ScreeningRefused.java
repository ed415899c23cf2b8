package org.greenlane.screening;

/**
 * Said where an act of screening cannot be done as things stand.
 */
class ScreeningRefused extends RuntimeException {

	private final String reason;

	/**
	 * An act that was refused.
	 * @param reason the end of the message {@code screening.refused}; {@code changed}
	 * where somebody else was faster
	 */
	ScreeningRefused(String reason) {
		super("Screening refused: " + reason);
		this.reason = reason;
	}

	String reason() {
		return this.reason;
	}

}
