package org.greenlane.calls;

import java.util.List;

import org.greenlane.web.LocalText;

/**
 * A part of a call that one applies for.
 *
 * @param id what answers say
 * @param name what readers call it
 * @param about for whom it is; may be empty
 * @param entityTypes the types of organisation it is for; empty for all of the call
 */
public record Track(String id, LocalText name, LocalText about, List<String> entityTypes) {

	public Track {
		entityTypes = List.copyOf(entityTypes);
	}

}
