package org.greenlane.calls;

import java.util.List;
import java.util.Map;

import org.greenlane.web.Language;

/**
 * A composition with nothing in it but dates.
 */
final class TestComposition {

	private TestComposition() {
	}

	static Composition with(CallDates dates) {
		return new Composition(List.of(Language.values()), Map.of(), "", Audience.NOBODY, List.of(), Rubric.NONE,
				new CallForm(List.of()), Publication.USUAL, dates);
	}

}
