package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.greenlane.texts.LinkProblem.Kind;
import org.greenlane.web.Language;

/**
 * Walks through a text and notes what is wrong with its links.
 */
final class LinkReader extends AbstractVisitor {

	private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,60})]");

	private final List<LinkProblem> problems = new ArrayList<>();

	private final String origin;

	private final Predicate<String> exists;

	private final Place place = Place.main(Language.EN);

	private Outline outline = Outline.of(new org.commonmark.node.Document(), this.place);

	LinkReader(String origin, Predicate<String> exists) {
		this.origin = origin;
		this.exists = exists;
	}

	List<LinkProblem> read(Node document) {
		this.outline = Outline.of(document, this.place);
		document.accept(this);
		Notes notes = Notes.of(document);
		for (FootnoteDefinition definition : notes.inOrder()) {
			if (notes.note(definition).places().isEmpty()) {
				note(Kind.UNUSED_NOTE, words(definition), "[^" + definition.getLabel() + "]");
			}
		}
		return List.copyOf(this.problems);
	}

	@Override
	public void visit(Link link) {
		Address address = Address.of(link.getDestination(), this.origin);
		String words = words(link);
		switch (address.kind()) {
			case MALFORMED -> note(Kind.MALFORMED, words, link.getDestination());
			case FORBIDDEN -> note(Kind.FORBIDDEN, words, link.getDestination());
			case WEB -> note(Kind.NOT_SECURE, words, link.getDestination());
			case PORTAL -> address.path()
				.filter((path) -> !this.exists.test(path))
				.ifPresent((path) -> note(Kind.UNKNOWN_PAGE, words, path));
			case WITHIN -> {
				if (!this.outline.has(this.place.id(address.href().substring(1)))) {
					note(Kind.UNKNOWN_HEADING, words, address.href());
				}
			}
			case SECURE, MAILBOX -> {
			}
		}
		visitChildren(link);
	}

	@Override
	public void visit(Image image) {
		note(Kind.PICTURE, words(image), image.getDestination());
	}

	/**
	 * The parser leaves a reference to a note that is not there as it stands, in pieces.
	 */
	@Override
	public void visit(Text text) {
		if (!(text.getPrevious() instanceof Text)) {
			StringBuilder whole = new StringBuilder();
			for (Node next = text; next instanceof Text part; next = next.getNext()) {
				whole.append(part.getLiteral());
			}
			Matcher note = NOTE.matcher(whole);
			while (note.find()) {
				note(Kind.UNKNOWN_NOTE, note.group(1), note.group());
			}
		}
	}

	private void note(Kind kind, String words, String address) {
		this.problems.add(new LinkProblem(kind, words, address));
	}

	private static String words(Node node) {
		return WordReader.words(node).stream().map(Word::text).collect(Collectors.joining());
	}

}
