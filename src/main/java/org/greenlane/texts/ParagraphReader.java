package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.greenlane.texts.Paragraph.Kind;

/**
 * Walks down a parsed text and writes its paragraphs down. The first paragraph of an item
 * is the item; what else the item holds are paragraphs of their own.
 */
final class ParagraphReader extends AbstractVisitor {

	private final List<org.greenlane.texts.Paragraph> paragraphs = new ArrayList<>();

	private Kind within = Kind.PARAGRAPH;

	private int tables;

	List<org.greenlane.texts.Paragraph> paragraphs() {
		return List.copyOf(this.paragraphs);
	}

	@Override
	public void visit(Heading heading) {
		add(Kind.HEADING, 0, WordReader.words(heading));
	}

	@Override
	public void visit(Paragraph paragraph) {
		boolean item = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
		add(item ? Kind.ITEM : this.within, 0, WordReader.words(paragraph));
	}

	@Override
	public void visit(FencedCodeBlock code) {
		add(Kind.CODE, 0, Wording.words(code.getLiteral().stripTrailing()));
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		add(Kind.CODE, 0, Wording.words(code.getLiteral().stripTrailing()));
	}

	@Override
	public void visit(BlockQuote quote) {
		within(Kind.QUOTE, quote);
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof FootnoteDefinition) {
			within(Kind.NOTE, block);
		}
		else {
			this.tables += (block instanceof TableBlock) ? 1 : 0;
			visitChildren(block);
		}
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof TableRow) {
			row(node);
		}
		else {
			visitChildren(node);
		}
	}

	private void row(Node row) {
		List<Word> words = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			if (cell != row.getFirstChild()) {
				words.addAll(List.of(Word.space(" "), Word.of("|"), Word.space(" ")));
			}
			if (cell instanceof TableCell) {
				words.addAll(WordReader.words(cell));
			}
		}
		add(Kind.ROW, this.tables, words);
	}

	private void within(Kind kind, Node parent) {
		Kind around = this.within;
		this.within = kind;
		visitChildren(parent);
		this.within = around;
	}

	private void add(Kind kind, int group, List<Word> words) {
		if (!words.isEmpty()) {
			this.paragraphs.add(new org.greenlane.texts.Paragraph(kind, group, List.copyOf(words)));
		}
	}

}
