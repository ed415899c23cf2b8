package org.greenlane.texts;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * The headings of a text as the page has them: the highest right below the page's own,
 * none more than one level below the heading it belongs to, whatever levels were typed,
 * and each with an id made of its words.
 */
final class Outline {

	private static final int LOWEST = 6;

	private final Map<Heading, Entry> entries = new IdentityHashMap<>();

	private final Set<String> ids = new HashSet<>();

	private final Deque<Integer> above = new ArrayDeque<>();

	private final Place place;

	private Outline(Place place) {
		this.place = place;
	}

	static Outline of(Node document, Place place) {
		Outline outline = new Outline(place);
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				outline.add(heading);
			}
		});
		return outline;
	}

	private void add(Heading heading) {
		while (!this.above.isEmpty() && this.above.getLast() >= heading.getLevel()) {
			this.above.removeLast();
		}
		int level = Math.min(LOWEST, this.place.heading() + this.above.size());
		this.above.addLast(heading.getLevel());
		this.entries.put(heading, new Entry(level, this.place.id(free(slug(words(heading))))));
	}

	Entry entry(Heading heading) {
		Entry entry = this.entries.get(heading);
		return (entry != null) ? entry : new Entry(LOWEST, this.place.id(free("heading")));
	}

	/** Whether a heading has this id. */
	boolean has(String id) {
		return this.entries.values().stream().anyMatch((entry) -> entry.id().equals(id));
	}

	private String free(String slug) {
		String id = slug;
		for (int n = 2; !this.ids.add(id); n++) {
			id = slug + "-" + n;
		}
		return id;
	}

	private static String slug(String words) {
		String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return slug.isEmpty() ? "heading" : slug.substring(0, Math.min(60, slug.length()));
	}

	private static String words(Heading heading) {
		StringBuilder words = new StringBuilder();
		heading.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}

			@Override
			public void visit(Code code) {
				words.append(code.getLiteral());
			}
		});
		return words.toString();
	}

	/**
	 * A heading in the page.
	 *
	 * @param level 2 to 6
	 */
	record Entry(int level, String id) {
	}

}
