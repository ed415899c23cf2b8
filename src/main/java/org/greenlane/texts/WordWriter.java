package org.greenlane.texts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.greenlane.web.PortalAddress;

/**
 * Writes a text and its notes as the parts of a Word file. A note that is referred to
 * twice becomes two, and one within a note stands there in brackets, since Word knows
 * neither; one that nothing refers to becomes a paragraph at the end.
 */
final class WordWriter {

	final WordXml document = new WordXml("document");

	final WordXml footnotes = new WordXml("footnotes");

	final WordLinks links = new WordLinks();

	final WordLinks noteLinks = new WordLinks();

	final WordNumbering numbering = new WordNumbering();

	private final PortalAddress portal;

	private final WordProperties properties;

	private final Notes notes;

	private final List<FootnoteDefinition> written = new ArrayList<>();

	WordWriter(Node text, String title, PortalAddress portal, WordProperties properties) {
		this.portal = portal;
		this.properties = properties;
		this.notes = Notes.of(text);
		separator("-1", "separator");
		separator("0", "continuationSeparator");
		this.document.open("body");
		if (!title.isEmpty()) {
			this.document.open("p").open("pPr").empty("pStyle", "val", "Title").close();
			this.document.open("r").text(title).close().close();
		}
		RunWriter runs = new RunWriter(this.document, this.links, portal, properties, this::reference);
		BlockWriter blocks = new BlockWriter(this.document, runs, this.numbering);
		text.accept(blocks);
		writeNotes();
		leftOver(blocks);
		section();
	}

	private void separator(String id, String kind) {
		this.footnotes.open("footnote", "type", kind, "id", id).open("p").open("r").empty(kind).close().close().close();
	}

	private void reference(FootnoteReference reference) {
		FootnoteDefinition definition = this.notes.definition(reference);
		if (definition != null) {
			this.written.add(definition);
			this.document.open("r").open("rPr").empty("rStyle", "val", "FootnoteReference").close();
			this.document.empty("footnoteReference", "id", String.valueOf(this.written.size())).close();
		}
	}

	private void writeNotes() {
		for (int i = 0; i < this.written.size(); i++) {
			this.footnotes.open("footnote", "id", String.valueOf(i + 1));
			blocksOfNote().note(this.written.get(i));
			this.footnotes.close();
		}
	}

	private BlockWriter blocksOfNote() {
		Set<FootnoteDefinition> within = new HashSet<>();
		RunWriter[] runs = new RunWriter[1];
		runs[0] = new RunWriter(this.footnotes, this.noteLinks, this.portal, this.properties, (reference) -> {
			FootnoteDefinition definition = this.notes.definition(reference);
			if (definition != null && within.add(definition)) {
				runs[0].run(" [");
				inner(runs[0], definition);
				runs[0].run("]");
			}
		});
		return new BlockWriter(this.footnotes, runs[0], this.numbering);
	}

	private static void inner(RunWriter runs, FootnoteDefinition definition) {
		for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof org.commonmark.node.Paragraph) {
				runs.write(child);
			}
		}
	}

	private void leftOver(BlockWriter blocks) {
		for (FootnoteDefinition definition : this.notes.inOrder()) {
			if (this.notes.note(definition).places().isEmpty()) {
				blocks.children(definition);
			}
		}
	}

	private void section() {
		this.document.open("sectPr").empty("headerReference", "type", "default", "r:id", "header1");
		this.document.empty("pgSz", "w", "11906", "h", "16838");
		this.document.empty("pgMar", "top", "1440", "right", "1440", "bottom", "1440", "left", "1440", "header", "708",
				"footer", "708", "gutter", "0");
		this.document.close().close();
	}

}
