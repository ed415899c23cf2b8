package org.greenlane.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * Footnotes and endnotes, numbered together in the order in which the text refers to
 * them.
 */
final class NoteLabels {

	private static final Pattern REFERENCE = Pattern.compile("#((?:footnote|endnote)-\\d+)");

	private final Map<String, Element> notes = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<String> order = new ArrayList<>();

	/** Takes the notes out of where the library puts them, below the text. */
	void takeNotes(Element body) {
		for (Element item : List.copyOf(body.select("body > ol > li[id~=^(footnote|endnote)-\\d+$]"))) {
			item.select("a[href~=^#(footnote|endnote)-ref-]").remove();
			this.notes.put(item.id(), item);
			Element list = item.parent();
			item.remove();
			if (list != null && list.children().isEmpty()) {
				list.remove();
			}
		}
	}

	/** The number of the note that an address leads to, or 0 where it leads to none. */
	int number(String href) {
		Matcher reference = REFERENCE.matcher(href);
		if (!reference.matches() || !this.notes.containsKey(reference.group(1))) {
			return 0;
		}
		return this.numbers.computeIfAbsent(reference.group(1), (id) -> {
			this.order.add(id);
			return this.order.size();
		});
	}

	int size() {
		return this.order.size();
	}

	Element note(int number) {
		return this.notes.getOrDefault(this.order.get(number - 1), new Element("li"));
	}

}
