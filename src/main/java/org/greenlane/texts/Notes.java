package org.greenlane.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a text, numbered in the order in which it refers to them; those that it
 * never refers to come last, since what was written is not lost.
 */
final class Notes {

	private final Map<String, FootnoteDefinition> definitions = new HashMap<>();

	private final List<FootnoteDefinition> order = new ArrayList<>();

	private final Map<FootnoteDefinition, Note> notes = new IdentityHashMap<>();

	private final Map<FootnoteReference, Reference> references = new IdentityHashMap<>();

	private Notes() {
	}

	static Notes of(Node document) {
		Notes notes = new Notes();
		List<FootnoteDefinition> defined = new ArrayList<>();
		document.accept(new Definitions(defined));
		defined.forEach((definition) -> notes.definitions.putIfAbsent(key(definition.getLabel()), definition));
		document.accept(notes.new References());
		for (int i = 0; i < notes.order.size(); i++) {
			notes.within(notes.order.get(i));
		}
		for (FootnoteDefinition definition : defined) {
			if (!notes.notes.containsKey(definition)) {
				notes.number(definition);
				notes.within(definition);
			}
		}
		return notes;
	}

	private void within(FootnoteDefinition definition) {
		References references = new References();
		for (Node child = definition.getFirstChild(); child != null; child = child.getNext()) {
			child.accept(references);
		}
	}

	private Note number(FootnoteDefinition definition) {
		return this.notes.computeIfAbsent(definition, (added) -> {
			this.order.add(added);
			return new Note(this.order.size(), new ArrayList<>());
		});
	}

	/**
	 * As CommonMark compares labels.
	 */
	private static String key(String label) {
		return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
	}

	List<FootnoteDefinition> inOrder() {
		return this.order;
	}

	Note note(FootnoteDefinition definition) {
		return number(definition);
	}

	/** The note that is referred to, or null where there is none. */
	@Nullable FootnoteDefinition definition(FootnoteReference reference) {
		return this.definitions.get(key(reference.getLabel()));
	}

	@Nullable Reference reference(FootnoteReference reference) {
		return this.references.get(reference);
	}

	/**
	 * A note.
	 *
	 * @param number from 1
	 * @param places the numbers, from 1, of its references
	 */
	record Note(int number, List<Integer> places) {
	}

	/**
	 * One place that refers to a note.
	 */
	record Reference(int note, int place) {
	}

	private final class References extends AbstractVisitor {

		@Override
		public void visit(CustomNode node) {
			if (node instanceof FootnoteReference reference) {
				FootnoteDefinition definition = Notes.this.definitions.get(key(reference.getLabel()));
				if (definition != null) {
					Note note = number(definition);
					note.places().add(note.places().size() + 1);
					Notes.this.references.put(reference, new Reference(note.number(), note.places().size()));
				}
			}
			visitChildren(node);
		}

		@Override
		public void visit(CustomBlock block) {
			if (!(block instanceof FootnoteDefinition)) {
				visitChildren(block);
			}
		}

	}

	private static final class Definitions extends AbstractVisitor {

		private final List<FootnoteDefinition> found;

		Definitions(List<FootnoteDefinition> found) {
			this.found = found;
		}

		@Override
		public void visit(CustomBlock block) {
			if (block instanceof FootnoteDefinition definition) {
				this.found.add(definition);
			}
			visitChildren(block);
		}

	}

}
