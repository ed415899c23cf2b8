package org.greenlane.texts;

import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes references to notes as links with a name that says where they lead, and the
 * notes below the text, with links back to each place.
 */
final class NoteRenderer implements NodeRenderer {

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	private final Place place;

	private final Notes notes;

	private final NoteWords words;

	NoteRenderer(HtmlNodeRendererContext context, Place place, Notes notes, NoteWords words) {
		this.context = context;
		this.html = context.getWriter();
		this.place = place;
		this.notes = notes;
		this.words = words;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(FootnoteReference.class, FootnoteDefinition.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof FootnoteReference reference) {
			Notes.Reference found = this.notes.reference(reference);
			if (found != null) {
				reference(found);
			}
		}
	}

	private void reference(Notes.Reference reference) {
		this.html.raw("<sup><a class=\"note\" id=\"" + id(reference) + "\" href=\"#" + id(reference.note()) + "\"");
		this.html.raw(" aria-label=\"");
		this.html.text(this.words.reference(reference.note()));
		this.html.raw("\">" + reference.note() + "</a></sup>");
	}

	@Override
	public void afterRoot(Node root) {
		if (!(root instanceof Document) || this.notes.inOrder().isEmpty()) {
			return;
		}
		this.html.line();
		this.html.raw("<section class=\"notes\"><h" + this.place.heading() + ">");
		this.html.text(this.words.heading());
		this.html.raw("</h" + this.place.heading() + "><ol>");
		for (FootnoteDefinition definition : this.notes.inOrder()) {
			definition(definition);
		}
		this.html.raw("</ol></section>");
	}

	private void definition(FootnoteDefinition definition) {
		Notes.Note note = this.notes.note(definition);
		this.html.raw("<li id=\"" + id(note.number()) + "\">");
		for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
		for (int place : note.places()) {
			this.html.raw(" <a href=\"#" + id(new Notes.Reference(note.number(), place)) + "\" aria-label=\"");
			this.html.text(this.words.back(note.number(), place));
			this.html.raw("\">↩</a>");
		}
		this.html.raw("</li>");
	}

	private String id(int note) {
		return this.place.id("note_" + note);
	}

	private String id(Notes.Reference reference) {
		return this.place.id("note_" + reference.note() + "_" + reference.place());
	}

}
