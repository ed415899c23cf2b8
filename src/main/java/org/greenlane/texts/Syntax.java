package org.greenlane.texts;

import java.util.List;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.greenlane.texts.TextRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What Markdown may be: its dialect, without raw HTML, and its limits. Length, lines and
 * columns are looked at before the parser works, as a table costs its columns for each of
 * its rows; depth and number afterwards, and without recursion, as everything else climbs
 * down the tree.
 */
final class Syntax {

	/** Headings and notes are rendered by our own. */
	static final List<Extension> RENDERED = List.of(TablesExtension.create());

	private static final Set<Class<? extends Block>> BLOCKS = Set.of(Heading.class, ThematicBreak.class,
			FencedCodeBlock.class, IndentedCodeBlock.class, BlockQuote.class, ListBlock.class);

	private static final Parser PARSER = Parser.builder()
		.extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
		.enabledBlockTypes(BLOCKS)
		.customInlineContentParserFactory(new AngleParser.Factory())
		.maxOpenBlockParsers(2 * Reason.TOO_DEEP.most())
		.build();

	private Syntax() {
	}

	static Node parse(String text) {
		measure(text);
		Node document = PARSER.parse(text);
		count(document);
		return document;
	}

	private static void measure(String text) {
		refuse(text.length(), Reason.TOO_LONG);
		int lines = 1;
		int bars = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r') {
				lines++;
				bars = 0;
			}
			else if (c == '|') {
				refuse(++bars, Reason.TOO_WIDE);
			}
		}
		refuse(lines, Reason.TOO_MANY_LINES);
	}

	private static void count(Node document) {
		int paragraphs = 0;
		int links = 0;
		int depth = 0;
		@Nullable Node node = document;
		while (node != null) {
			paragraphs += (node instanceof Block && !(node instanceof TableCell)) ? 1 : 0;
			links += (node instanceof Link || node instanceof Image || node instanceof FootnoteReference) ? 1 : 0;
			if (node.getFirstChild() != null) {
				node = node.getFirstChild();
				refuse(++depth, Reason.TOO_DEEP);
			}
			else {
				while (node != null && node.getNext() == null) {
					node = node.getParent();
					depth--;
				}
				node = (node != null) ? node.getNext() : null;
			}
		}
		refuse(paragraphs, Reason.TOO_MANY_PARAGRAPHS);
		refuse(links, Reason.TOO_MANY_LINKS);
	}

	private static void refuse(int found, Reason reason) {
		if (found > reason.most()) {
			throw new TextRefused(reason);
		}
	}

}
