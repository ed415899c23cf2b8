package org.greenlane.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sections of a text: what stands below each of its headings of the first and second
 * level, until the next.
 */
final class Sections {

	private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,2}[ \\t]+(.+?)[ \\t]*#*[ \\t]*$");

	private static final Pattern FENCE = Pattern.compile("^ {0,3}(```|~~~).*");

	private Sections() {
	}

	static List<Section> of(String body) {
		List<Section> sections = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		String heading = "";
		boolean fenced = false;
		for (String line : body.split("\n", -1)) {
			fenced ^= FENCE.matcher(line).matches();
			Matcher found = HEADING.matcher(line);
			if (!fenced && found.matches()) {
				add(sections, heading, text);
				heading = found.group(1);
				text.setLength(0);
			}
			else {
				text.append(line).append('\n');
			}
		}
		add(sections, heading, text);
		return sections;
	}

	static Optional<Section> find(String body, String heading) {
		return of(body).stream().filter((section) -> section.heading().equals(heading)).findFirst();
	}

	private static void add(List<Section> sections, String heading, StringBuilder text) {
		if (!heading.isEmpty()) {
			sections.add(new Section(heading, text.toString().strip() + "\n"));
		}
	}

	/** A part of a text. */
	record Section(String heading, String body) {
	}

}
