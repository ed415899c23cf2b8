package org.greenlane.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * One row of a file as it is written there.
 */
public final class Row {

	private final String file;

	private final Map<String, Integer> places;

	private final List<String> cells;

	private final long line;

	private final long number;

	Row(String file, Map<String, Integer> places, List<String> cells, long line, long number) {
		this.file = file;
		this.places = places;
		this.cells = cells;
		this.line = line;
		this.number = number;
	}

	/**
	 * A row that comes from elsewhere than a file's reading.
	 * @param file what problems call its place
	 * @param cells the text of each column that its format declares
	 * @param line what problems call its line, from 1; 0 where it has none
	 */
	public static Row of(String file, Map<String, String> cells, long line) {
		List<String> headers = List.copyOf(cells.keySet());
		Map<String, Integer> places = IntStream.range(0, headers.size())
			.boxed()
			.collect(Collectors.toMap(headers::get, Function.identity()));
		return new Row(file, places, headers.stream().map(cells::get).toList(), line, line);
	}

	/**
	 * The cell's text without blanks around it; empty where nothing is written.
	 * @param header a column that the file's format declares
	 */
	public String cell(String header) {
		Integer place = this.places.get(header);
		if (place == null) {
			throw new IllegalArgumentException("%s declares no column %s".formatted(this.file, header));
		}
		return (place < this.cells.size()) ? this.cells.get(place).strip() : "";
	}

	/**
	 * The cell's number; empty where none is written or what is written is not one.
	 */
	public Optional<BigDecimal> number(String header) {
		@Nullable String number = CellTypes.decimal().read(cell(header));
		return Optional.ofNullable(number).map(BigDecimal::new);
	}

	/**
	 * Says that something is wrong here.
	 * @param column the column or columns; empty for the whole row
	 * @param reason the message's key after {@code dataset.problem.}
	 * @param arguments the message's arguments
	 */
	public Problem problem(String column, String reason, Object... arguments) {
		return Problem.of(this.file, this.line, column, reason, arguments);
	}

	/**
	 * The line of the file on which the row starts, from 1.
	 */
	long line() {
		return this.line;
	}

	/**
	 * The row's place among the rows of the file, from 1.
	 */
	long number() {
		return this.number;
	}

}
