package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Reads the words below a node. Neighbouring pieces are joined before they are divided,
 * so that a word with a letter in bold stays one.
 */
final class WordReader extends AbstractVisitor {

	private final List<Word> words = new ArrayList<>();

	private final StringBuilder pending = new StringBuilder();

	private WordReader() {
	}

	static List<Word> words(Node node) {
		WordReader reader = new WordReader();
		reader.visitChildren(node);
		reader.flush();
		return reader.words;
	}

	private void flush() {
		this.words.addAll(Wording.words(this.pending.toString()));
		this.pending.setLength(0);
	}

	@Override
	public void visit(Text text) {
		this.pending.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		this.pending.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		this.pending.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.pending.append(' ');
	}

	@Override
	public void visit(Link link) {
		flush();
		visitChildren(link);
		flush();
		addressOfLast(link.getDestination());
	}

	@Override
	public void visit(Image image) {
		visitChildren(image);
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof FootnoteReference reference) {
			flush();
			this.words.add(Word.note(reference.getLabel()));
		}
		else {
			visitChildren(node);
		}
	}

	private void addressOfLast(String destination) {
		if (!this.words.isEmpty()) {
			Word last = this.words.removeLast();
			this.words.add(last.text().equals(destination) ? last : last.endOfLink(destination));
		}
	}

}
