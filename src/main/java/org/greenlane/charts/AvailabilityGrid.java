package org.greenlane.charts;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.greenlane.web.Language;

/**
 * One cell for each thing, which shows how much is known of it: a small ring for nothing,
 * a full square for the last state, steps between them for the others.
 */
public final class AvailabilityGrid {

	private static final double PITCH = 15;

	private static final double CELL = 12;

	private static final double RING = 3;

	private static final int IN_A_ROW = (int) ((Sheet.WIDTH - 2 * Sheet.EDGE + PITCH - CELL) / PITCH);

	private final Sheet sheet;

	private final List<String> states;

	private AvailabilityGrid(Sheet sheet, List<String> states) {
		this.sheet = sheet;
		this.states = states;
	}

	/**
	 * Draws a grid.
	 * @param states the names of the states, from nothing known to all known, two to four
	 * @throws IllegalArgumentException if there are fewer or more states
	 */
	public static Chart of(Caption caption, List<String> states, List<Group> groups, Language language) {
		if (states.size() < 2 || states.size() > Ink.SERIES) {
			throw new IllegalArgumentException("A grid has two to four states: " + states);
		}
		Sheet sheet = new Sheet(caption, language);
		AvailabilityGrid grid = new AvailabilityGrid(sheet, states);
		grid.legend();
		if (groups.isEmpty()) {
			sheet.nothing();
		}
		groups.forEach(grid::draw);
		return sheet.finish();
	}

	private void legend() {
		List<Sheet.Sample> samples = new ArrayList<>();
		for (int i = 0; i < this.states.size(); i++) {
			int state = i;
			samples.add(new Sheet.Sample(this.states.get(i),
					(x, y) -> List.of(cell(x + 1, y - CELL / 2, state, null, null))));
		}
		this.sheet.legend(samples);
	}

	private void draw(Group group) {
		this.sheet.paragraph(group.name(), Lettering.NAME, null);
		this.sheet.space(2);
		int place = 0;
		for (Cell cell : group.cells()) {
			String title = this.sheet.words().says(cell.name(), this.states.get(cell.state()));
			this.sheet.add(cell(Sheet.EDGE + (place % IN_A_ROW) * PITCH, this.sheet.y() + (place / IN_A_ROW) * PITCH,
					cell.state(), title, cell.link()));
			place++;
		}
		this.sheet.space((place + IN_A_ROW - 1) / IN_A_ROW * PITCH + 10);
	}

	private Mark cell(double x, double y, int state, @Nullable String title, @Nullable String link) {
		if (state == 0) {
			return new Mark.Dot(x + CELL / 2, y + CELL / 2, RING, Shape.CIRCLE, Ink.UNKNOWN, title, link);
		}
		int missing = this.states.size() - 1 - state;
		Ink ink = (missing == 0) ? Ink.SERIES_1 : (missing == 1) ? Ink.HALF : Ink.SOFT;
		return new Mark.Bar(new Box(x, y, CELL, CELL), ink, title, link);
	}

	/**
	 * Cells that belong together, such as those of a region.
	 */
	public record Group(String name, List<Cell> cells) {

		public Group {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * What is known of a thing.
	 *
	 * @param state the place of its state among the states; 0 where nothing is known
	 * @param link where the cell leads, below the language
	 */
	public record Cell(String name, int state, @Nullable String link) {
	}

}
