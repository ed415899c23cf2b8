package org.greenlane.calls;

import java.util.Locale;

/**
 * The texts of a call, in the order in which they are written.
 */
public enum CallText {

	TITLE, THEME, SUMMARY, WHO, GAIN, JUDGED, COST, TIME, CONTACT;

	/** The text as messages and fields name it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether it is one line. */
	public boolean line() {
		return this == TITLE || this == THEME;
	}

}
