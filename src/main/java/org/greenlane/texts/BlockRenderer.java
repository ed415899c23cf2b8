package org.greenlane.texts;

import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes headings at their level of the page, and puts what may be wider than a phone
 * where it can be moved, also by keyboard.
 */
final class BlockRenderer implements NodeRenderer {

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	private final Outline outline;

	private final NoteWords words;

	private int tables;

	BlockRenderer(HtmlNodeRendererContext context, Outline outline, NoteWords words) {
		this.context = context;
		this.html = context.getWriter();
		this.outline = outline;
		this.words = words;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Heading.class, TableBlock.class, FencedCodeBlock.class, IndentedCodeBlock.class);
	}

	@Override
	public void render(Node node) {
		this.html.line();
		switch (node) {
			case Heading heading -> heading(heading);
			case TableBlock table -> table(table);
			case FencedCodeBlock code -> verbatim(code.getLiteral());
			case IndentedCodeBlock code -> verbatim(code.getLiteral());
			default -> throw new IllegalArgumentException("Not rendered here: " + node);
		}
		this.html.line();
	}

	private void heading(Heading heading) {
		Outline.Entry entry = this.outline.entry(heading);
		this.html.tag("h" + entry.level(), Map.of("id", entry.id()));
		children(heading);
		this.html.tag("/h" + entry.level());
	}

	private void table(TableBlock table) {
		this.html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"");
		this.html.text(this.words.table(++this.tables));
		this.html.raw("\">");
		this.html.tag("table");
		children(table);
		this.html.tag("/table");
		this.html.tag("/div");
	}

	/** Lines of code wrap, so that nothing has to be moved to be read. */
	private void verbatim(String text) {
		this.html.tag("pre");
		this.html.tag("code");
		this.html.text(text);
		this.html.tag("/code");
		this.html.tag("/pre");
	}

	private void children(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
	}

}
