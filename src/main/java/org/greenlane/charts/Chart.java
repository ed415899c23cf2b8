package org.greenlane.charts;

import java.util.List;

/**
 * A finished picture: marks in a space of its own units, from the upper left corner.
 */
public record Chart(Caption caption, double width, double height, List<Mark> marks) {

	public Chart {
		marks = List.copyOf(marks);
	}

	/**
	 * Whether any mark leads somewhere.
	 */
	boolean hasLinks() {
		return this.marks.stream().anyMatch((mark) -> mark.link() != null);
	}

}
