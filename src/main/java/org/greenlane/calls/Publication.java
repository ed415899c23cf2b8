package org.greenlane.calls;

import java.util.List;

/**
 * What becomes public of those who succeed and agree.
 *
 * @param winners how many winners there may be
 * @param runnersUp how many runners-up there may be
 * @param finalists whether finalists are named too
 * @param fields the questions whose answers are shown
 */
public record Publication(int winners, int runnersUp, boolean finalists, List<String> fields) {

	public static final Publication USUAL = new Publication(2, 2, true,
			List.of("organisation", "economy", "entity-type", "project-name", "summary"));

	public Publication {
		fields = List.copyOf(fields);
	}

}
