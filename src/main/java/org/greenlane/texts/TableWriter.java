package org.greenlane.texts;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * Writes a table as Word's own, its columns of one width, its first row repeated on each
 * page.
 */
final class TableWriter extends AbstractVisitor {

	/** The width of a page between its margins, in twentieths of a point. */
	private static final int WIDTH = 9026;

	private final WordXml xml;

	private final RunWriter runs;

	TableWriter(WordXml xml, RunWriter runs) {
		this.xml = xml;
		this.runs = runs;
	}

	/** Word wants a paragraph between two tables. */
	void write(CustomBlock table) {
		this.xml.open("tbl").open("tblPr").empty("tblStyle", "val", "TableGrid");
		this.xml.empty("tblW", "w", "0", "type", "auto").empty("tblLook", "val", "0020", "firstRow", "1").close();
		grid(table);
		visitChildren(table);
		this.xml.close();
		this.xml.open("p").close();
	}

	private void grid(Node table) {
		Node first = table.getFirstChild().getFirstChild();
		int columns = 0;
		for (Node cell = first.getFirstChild(); cell != null; cell = cell.getNext()) {
			columns++;
		}
		this.xml.open("tblGrid");
		for (int i = 0; i < columns; i++) {
			this.xml.empty("gridCol", "w", String.valueOf(WIDTH / columns));
		}
		this.xml.close();
	}

	@Override
	public void visit(CustomNode node) {
		switch (node) {
			case TableRow row -> row(row);
			case TableCell cell -> cell(cell);
			default -> visitChildren(node);
		}
	}

	private void row(TableRow row) {
		this.xml.open("tr");
		if (row.getFirstChild() instanceof TableCell cell && cell.isHeader()) {
			this.xml.open("trPr").empty("tblHeader").close();
		}
		visitChildren(row);
		this.xml.close();
	}

	private void cell(TableCell cell) {
		this.xml.open("tc").open("p");
		if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
			this.xml.open("pPr").empty("jc", "val", "right").close();
		}
		this.runs.write(cell);
		this.xml.close().close();
	}

}
