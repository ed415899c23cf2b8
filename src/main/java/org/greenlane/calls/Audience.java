package org.greenlane.calls;

import java.util.List;

/**
 * For whom a call is.
 *
 * @param tracks its parts; empty where it has only one
 * @param entityTypes the types of organisation that may apply, by the bank's choices
 * @param partners who runs it besides
 */
public record Audience(List<Track> tracks, List<String> entityTypes, List<Partner> partners) {

	public static final Audience NOBODY = new Audience(List.of(), List.of(), List.of());

	public Audience {
		tracks = List.copyOf(tracks);
		entityTypes = List.copyOf(entityTypes);
		partners = List.copyOf(partners);
	}

}
