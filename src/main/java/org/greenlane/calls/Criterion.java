package org.greenlane.calls;

import java.util.List;

import org.greenlane.web.LocalText;

/**
 * What judges score.
 *
 * @param id its name in scores
 * @param name its name for readers
 * @param about what it asks
 * @param weight its part of the whole, in per cent
 * @param anchors what each step of the scale means, from the lowest (1) up
 */
public record Criterion(String id, LocalText name, LocalText about, int weight, List<LocalText> anchors) {

	public Criterion {
		anchors = List.copyOf(anchors);
	}

}
