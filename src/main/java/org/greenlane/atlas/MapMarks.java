package org.greenlane.atlas;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves the marks of the map apart until none covers another. The same marks give the
 * same picture, whatever order they come in.
 */
final class MapMarks {

	private static final double FARTHEST = 12;

	private static final double TOLERANCE = 0.01;

	private static final int ROUNDS = 200;

	private MapMarks() {
	}

	/**
	 * Pushes marks that are too near to each other apart, each by half of what is
	 * missing, round after round. No mark ends more than 12 units from its place, which
	 * comes before the distance where both cannot be had.
	 * @param marks the marks in their true places, each code once
	 * @param distance the least distance between two marks
	 * @return the marks in the same order
	 */
	static List<Mark> spread(List<Mark> marks, double distance) {
		Mark[] moved = marks.toArray(Mark[]::new);
		int[] order = IntStream.range(0, moved.length)
			.boxed()
			.sorted(Comparator.comparing((i) -> marks.get(i).code()))
			.mapToInt(Integer::intValue)
			.toArray();
		boolean crowded = true;
		for (int round = 0; crowded && round < ROUNDS; round++) {
			crowded = false;
			for (int i = 0; i < order.length; i++) {
				for (int j = i + 1; j < order.length; j++) {
					crowded |= part(moved, order[i], order[j], distance);
				}
			}
			for (int i = 0; i < moved.length; i++) {
				moved[i] = moved[i].within(marks.get(i));
			}
		}
		return List.of(moved);
	}

	private static boolean part(Mark[] marks, int a, int b, double distance) {
		double dx = marks[b].x - marks[a].x;
		double dy = marks[b].y - marks[a].y;
		double apart = Math.hypot(dx, dy);
		if (apart >= distance - TOLERANCE) {
			return false;
		}
		double push = (distance - apart) / 2;
		double towardsX = (apart > 0) ? dx / apart : 1;
		double towardsY = (apart > 0) ? dy / apart : 0;
		marks[a] = marks[a].by(-push * towardsX, -push * towardsY);
		marks[b] = marks[b].by(push * towardsX, push * towardsY);
		return true;
	}

	/**
	 * The mark of an economy.
	 *
	 * @param code the economy's code
	 * @param x to the right of the map's left edge
	 * @param y below the map's upper edge
	 */
	record Mark(String code, double x, double y) {

		private Mark by(double dx, double dy) {
			return new Mark(this.code, this.x + dx, this.y + dy);
		}

		private Mark within(Mark home) {
			double away = Math.hypot(this.x - home.x, this.y - home.y);
			double share = FARTHEST / away;
			return (away <= FARTHEST) ? this : home.by((this.x - home.x) * share, (this.y - home.y) * share);
		}

	}

}
