package org.greenlane.texts;

import java.util.ArrayDeque;
import java.util.Deque;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Writes the blocks of a text as Word's paragraphs and tables.
 */
final class BlockWriter extends AbstractVisitor {

	private final WordXml xml;

	private final RunWriter runs;

	private final WordNumbering numbering;

	/** The numbers of the lists around, the innermost last. */
	private final Deque<Integer> lists = new ArrayDeque<>();

	private String style = "";

	private boolean opensNote;

	BlockWriter(WordXml xml, RunWriter runs, WordNumbering numbering) {
		this.xml = xml;
		this.runs = runs;
		this.numbering = numbering;
	}

	void children(Node parent) {
		visitChildren(parent);
	}

	/** Word wants a note's own sign at its beginning. */
	void note(FootnoteDefinition definition) {
		this.style = "FootnoteText";
		this.opensNote = true;
		visitChildren(definition);
		if (this.opensNote) {
			paragraph(this.style);
			this.xml.close();
		}
	}

	private void paragraph(String style) {
		this.xml.open("p").open("pPr");
		if (!style.isEmpty()) {
			this.xml.empty("pStyle", "val", style);
		}
		this.xml.close();
		sign();
	}

	private void sign() {
		if (this.opensNote) {
			this.opensNote = false;
			this.xml.open("r")
				.open("rPr")
				.empty("rStyle", "val", "FootnoteReference")
				.close()
				.empty("footnoteRef")
				.close();
			this.runs.run(" ");
		}
	}

	@Override
	public void visit(Heading heading) {
		paragraph("Heading" + heading.getLevel());
		this.runs.write(heading);
		this.xml.close();
	}

	@Override
	public void visit(Paragraph paragraph) {
		boolean first = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
		if (first) {
			item();
		}
		else {
			int depth = WordNumbering.level(this.lists.size() - 1) + 1;
			paragraph(this.lists.isEmpty() ? this.style : "ListContinue" + ((depth > 1) ? depth : ""));
		}
		this.runs.write(paragraph);
		this.xml.close();
	}

	private void item() {
		this.xml.open("p").open("pPr").empty("pStyle", "val", "ListParagraph").open("numPr");
		this.xml.empty("ilvl", "val", String.valueOf(WordNumbering.level(this.lists.size() - 1)));
		this.xml.empty("numId", "val", String.valueOf(this.lists.getLast())).close().close();
		sign();
	}

	@Override
	public void visit(BulletList list) {
		list(list, this.numbering.bullets());
	}

	@Override
	public void visit(OrderedList list) {
		int level = WordNumbering.level(this.lists.size());
		Integer start = list.getMarkerStartNumber();
		list(list, this.numbering.numbered(level, (start != null) ? start : 1));
	}

	private void list(Node list, int number) {
		this.lists.addLast(number);
		visitChildren(list);
		this.lists.removeLast();
	}

	@Override
	public void visit(BlockQuote quote) {
		String around = this.style;
		this.style = "Quote";
		visitChildren(quote);
		this.style = around;
	}

	@Override
	public void visit(FencedCodeBlock code) {
		verbatim(code.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		verbatim(code.getLiteral());
	}

	private void verbatim(String text) {
		text.stripTrailing().lines().forEach((line) -> {
			paragraph("HTMLPreformatted");
			this.runs.run(line);
			this.xml.close();
		});
	}

	@Override
	public void visit(ThematicBreak line) {
		this.xml.open("p").open("pPr").open("pBdr");
		this.xml.empty("bottom", "val", "single", "sz", "6", "space", "1", "color", "auto").close().close().close();
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock) {
			new TableWriter(this.xml, this.runs).write(block);
		}
		else if (!(block instanceof FootnoteDefinition)) {
			visitChildren(block);
		}
	}

}
