package org.greenlane.charts;

import java.util.List;

/**
 * A finished picture: marks in a space of its own units, from the upper left corner.
 */
public record Chart(Caption caption, double width, double height, List<Mark> marks) {

	/**
	 * Finishes a picture.
	 * @throws IllegalArgumentException if a link is not an address below the language
	 */
	public Chart {
		marks = List.copyOf(marks);
		for (Mark mark : marks) {
			String link = mark.link();
			if (link != null && (!link.startsWith("/") || link.startsWith("//"))) {
				throw new IllegalArgumentException("Not an address below the language: " + link);
			}
		}
	}

	/**
	 * Whether any mark leads somewhere.
	 */
	boolean hasLinks() {
		return this.marks.stream().anyMatch((mark) -> mark.link() != null);
	}

}
