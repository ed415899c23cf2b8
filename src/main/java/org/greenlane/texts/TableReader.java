package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/**
 * Reads a table as rows of equally many cells: a cell over several columns or rows stands
 * in the first and leaves the others empty; paragraphs and items within a cell stand in
 * one line.
 */
final class TableReader {

	private static final int MOST_COLUMNS = 60;

	private final InlineWriter inline;

	TableReader(InlineWriter inline) {
		this.inline = inline;
	}

	List<List<String>> rows(Element table) {
		List<List<String>> rows = new ArrayList<>();
		List<Integer> taken = new ArrayList<>();
		for (Element row : ownRows(table)) {
			rows.add(cells(row, taken));
		}
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		for (List<String> row : rows) {
			while (row.size() < columns) {
				row.add("");
			}
		}
		return (columns == 0) ? List.of() : rows;
	}

	private static List<Element> ownRows(Element table) {
		return table.children()
			.stream()
			.flatMap((child) -> child.tagName().equals("tr") ? Stream.of(child) : child.children().stream())
			.filter((child) -> child.tagName().equals("tr"))
			.toList();
	}

	/**
	 * A row's cells; {@code taken} counts for each column the rows that a cell above
	 * still covers.
	 */
	private List<String> cells(Element row, List<Integer> taken) {
		List<String> cells = new ArrayList<>();
		for (Element cell : row.children()) {
			skip(cells, taken);
			String text = text(cell);
			int width = span(cell, "colspan");
			int height = span(cell, "rowspan");
			for (int i = 0; i < width; i++) {
				place(taken, cells.size(), height - 1);
				cells.add((i == 0) ? text : "");
			}
		}
		skip(cells, taken);
		return cells;
	}

	private static void skip(List<String> cells, List<Integer> taken) {
		while (cells.size() < taken.size() && taken.get(cells.size()) > 0) {
			taken.set(cells.size(), taken.get(cells.size()) - 1);
			cells.add("");
		}
	}

	private static void place(List<Integer> taken, int column, int rows) {
		while (taken.size() <= column) {
			taken.add(0);
		}
		taken.set(column, rows);
	}

	private static int span(Element cell, String attribute) {
		String value = cell.attr(attribute);
		return value.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(value), MOST_COLUMNS) : 1;
	}

	private String text(Element cell) {
		return parts(cell).collect(Collectors.joining(" · "));
	}

	/** The lines of a cell, which may hold paragraphs, lists and tables of its own. */
	private Stream<String> parts(Element element) {
		boolean blocks = element.children().stream().anyMatch(MarkdownWriter::isBlock);
		if (!blocks && !List.of("table", "thead", "tbody", "tr").contains(element.tagName())) {
			return Stream.of(this.inline.cell(element.childNodes())).filter((text) -> !text.isEmpty());
		}
		List<String> parts = new ArrayList<>();
		List<org.jsoup.nodes.Node> loose = new ArrayList<>();
		for (org.jsoup.nodes.Node child : element.childNodes()) {
			if (child instanceof Element inner && (MarkdownWriter.isBlock(inner)
					|| List.of("thead", "tbody", "tr", "td", "th").contains(inner.tagName()))) {
				parts.add(this.inline.cell(loose));
				loose.clear();
				parts(inner).forEach(parts::add);
			}
			else {
				loose.add(child);
			}
		}
		parts.add(this.inline.cell(loose));
		return parts.stream().filter((text) -> !text.isEmpty());
	}

}
