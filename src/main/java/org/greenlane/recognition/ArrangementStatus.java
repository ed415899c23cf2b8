package org.greenlane.recognition;

/**
 * How far an arrangement is, the strongest first.
 */
public enum ArrangementStatus {

	IN_FORCE("●"), SIGNED("◐"), PILOT("△"), NEGOTIATING("○");

	private final String sign;

	ArrangementStatus(String sign) {
		this.sign = sign;
	}

	/** The sign in tables, told from the others by its shape. */
	public String sign() {
		return this.sign;
	}

}
