package org.greenlane.screening;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody did about an application, as the record has it.
 *
 * @param kind the end of the message {@code changes.event} that says what
 * @param who what they are called, or their address; empty for the portal itself
 * @param details what else is known, such as the version
 */
record Act(Instant at, String kind, String who, Map<String, String> details) {

	/** Something that the record says besides, or an empty text. */
	public String detail(String name) {
		return this.details.getOrDefault(name, "");
	}

}
