package org.greenlane.uploads;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.listings.SpreadsheetText;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.GivenRow;
import org.greenlane.uploads.FileRows.Line;

/**
 * The first line of a file: which column is where. Columns may be left out, and those
 * that the portal's own files have for readers are passed over.
 */
final class Header {

	private final String file;

	private final Line line;

	private final List<String> columns;

	private final Set<String> written;

	private final List<Problem> problems = new ArrayList<>();

	Header(KeptFile kept, Line line) {
		this.file = kept.kept().file();
		this.line = line;
		this.columns = line.cells().stream().map(String::strip).toList();
		List<Field> fields = Field.of(kept);
		this.written = fields.stream().map(Field::column).collect(Collectors.toSet());
		Set<String> known = new HashSet<>(kept.kept().headers());
		known.addAll(this.written);
		Set<String> seen = new HashSet<>();
		for (String column : this.columns) {
			if (!column.isEmpty() && !known.contains(column)) {
				add(column, "columnUnknown");
			}
			else if (!column.isEmpty() && !seen.add(column)) {
				add(column, "columnTwice");
			}
		}
		fields.stream()
			.filter((field) -> field.key() && !seen.contains(field.column()))
			.forEach((field) -> add(field.column(), "columnMissing"));
	}

	List<Problem> problems() {
		return this.problems;
	}

	/** A line as a row; what stands beyond the header is a problem. */
	GivenRow row(Line given, Optional<String> basis) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; i < this.columns.size(); i++) {
			if (this.written.contains(this.columns.get(i))) {
				cells.put(this.columns.get(i),
						(i < given.cells().size()) ? SpreadsheetText.unguarded(given.cells().get(i)) : "");
			}
		}
		return new GivenRow(given.number(), cells, basis);
	}

	Optional<Problem> tooLong(Line given) {
		return (given.cells().size() > this.columns.size() && given.cells()
			.subList(this.columns.size(), given.cells().size())
			.stream()
			.anyMatch((cell) -> !cell.isBlank())) ? Optional
				.of(Problem.of(this.file, given.number(), "", "cells", given.cells().size(), this.columns.size()))
					: Optional.empty();
	}

	private void add(String column, String reason) {
		this.problems.add(Problem.of(this.file, this.line.number(), column, reason));
	}

}
