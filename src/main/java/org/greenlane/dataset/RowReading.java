package org.greenlane.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.greenlane.web.LegibleText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of rows as their format says, and tells what is wrong with them.
 */
public final class RowReading {

	private final FileFormat format;

	private final Consumer<Problem> problems;

	public RowReading(FileFormat format, Consumer<Problem> problems) {
		this.format = format;
		this.problems = problems;
	}

	/**
	 * What is to be stored of a row: the values of all columns, then the lists of all
	 * links, as the database can cast them; null where nothing is, or where a cell has a
	 * problem.
	 */
	public List<@Nullable String> read(Row row) {
		List<@Nullable String> values = new ArrayList<>();
		this.format.columns().forEach((column) -> values.add(value(row, column)));
		this.format.links().forEach((link) -> values.add(list(row, link)));
		this.format.checks().forEach((check) -> check.problem(row).ifPresent(this.problems));
		return values;
	}

	private @Nullable String value(Row row, Column column) {
		String text = column.text().apply(row);
		if (column.type().isEmpty(text)) {
			if (column.required()) {
				this.problems.accept(row.problem(column.label(), "required"));
			}
			return column.type().whenEmpty();
		}
		String value = LegibleText.is(text) ? column.type().read(text) : null;
		if (value == null) {
			this.problems.accept(column.type().problem(row, column.label(), text));
		}
		return value;
	}

	private @Nullable String list(Row row, Link link) {
		String text = row.cell(link.header());
		List<String> elements = link.elements(text);
		if (elements.isEmpty() && link.required()) {
			this.problems.accept(row.problem(link.header(), "required"));
		}
		String beside = link.beside();
		if (beside != null && link.elements(row.cell(beside)).size() != elements.size()) {
			this.problems.accept(row.problem(beside + ", " + link.header(), "pairs",
					link.elements(row.cell(beside)).size(), elements.size()));
		}
		Set<String> seen = new HashSet<>();
		for (String element : elements) {
			if (!seen.add(element)) {
				this.problems.accept(row.problem(link.header(), "twice", element));
			}
		}
		return elements.isEmpty() ? null : Staging.array(elements);
	}

}
