package org.greenlane.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.greenlane.atlas.MapMarks.Mark;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link MapMarks}.
 */
class MapMarksTests {

	@Test
	void leavesMarksAloneThatAreFarEnough() {
		List<Mark> marks = List.of(new Mark("AA", 0, 0), new Mark("BB", 8, 0));
		assertThat(MapMarks.spread(marks, 8)).isEqualTo(marks);
	}

	@Test
	void movesBothMarksByHalf() {
		List<Mark> marks = List.of(new Mark("AA", 0, 0), new Mark("BB", 0, 4));
		assertThat(MapMarks.spread(marks, 8)).containsExactly(new Mark("AA", 0, -2), new Mark("BB", 0, 6));
	}

	@Test
	void partsMarksInOnePlaceByTheirCodes() {
		List<Mark> marks = List.of(new Mark("BB", 5, 5), new Mark("AA", 5, 5));
		assertThat(MapMarks.spread(marks, 8)).containsExactly(new Mark("BB", 9, 5), new Mark("AA", 1, 5));
	}

	@Test
	void movesNoMarkFartherThanTheLimit() {
		List<Mark> marks = List.of(new Mark("AA", 0, 0), new Mark("BB", 1, 0));
		assertThat(MapMarks.spread(marks, 100)).containsExactly(new Mark("AA", -12, 0), new Mark("BB", 13, 0));
	}

	@Test
	void findsRoomForEveryEconomy() throws IOException {
		List<Mark> marks = economies();
		List<Mark> spread = MapMarks.spread(marks, 8);
		assertThat(spread).extracting(Mark::code).isEqualTo(marks.stream().map(Mark::code).toList());
		for (int i = 0; i < spread.size(); i++) {
			assertThat(distance(spread.get(i), marks.get(i))).as(spread.get(i).code()).isLessThan(8);
			for (int j = 0; j < i; j++) {
				assertThat(distance(spread.get(i), spread.get(j))).isGreaterThan(7.98);
			}
		}
	}

	@Test
	void doesNotDependOnTheOrder() throws IOException {
		List<Mark> marks = economies();
		assertThat(MapMarks.spread(marks.reversed(), 8)).isEqualTo(MapMarks.spread(marks, 8).reversed());
	}

	private static List<Mark> economies() throws IOException {
		try (InputStream csv = MapMarks.class.getResourceAsStream("/shipped/aeo/economy_positions.csv")) {
			return new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map((line) -> {
				String[] fields = line.split(",", -1);
				MapProjection.Point point = MapProjection.project(Double.parseDouble(fields[1]),
						Double.parseDouble(fields[2]));
				return new Mark(fields[0], point.x(), point.y());
			}).toList();
		}
	}

	private static double distance(Mark a, Mark b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}

}
