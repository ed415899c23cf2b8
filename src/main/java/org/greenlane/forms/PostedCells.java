package org.greenlane.forms;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.greenlane.revisions.Field;

import org.springframework.util.MultiValueMap;

/**
 * The cells that a form sent.
 */
public final class PostedCells {

	/** What the parameter of a cell begins with. */
	public static final String CELL = "cell.";

	/** What the parameter begins with that says what was stored. */
	public static final String SEEN = "seen.";

	private PostedCells() {
	}

	/**
	 * The cells as files write them. Where several can be ticked and none is, the cell is
	 * empty; any other cell that was not sent stays as it is.
	 * @param shown the fields that the form had
	 */
	public static Map<String, String> of(List<Field> shown, MultiValueMap<String, String> parameters) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (Field field : shown) {
			List<String> sent = parameters.getOrDefault(CELL + field.column(), List.of());
			if (field.many()) {
				cells.put(field.column(), several(field, sent, seen(field, parameters)));
			}
			else if (!sent.isEmpty()) {
				cells.put(field.column(), sent.getFirst());
			}
		}
		return cells;
	}

	/** What was stored when the form was shown, as far as the form says so. */
	public static Map<String, String> seen(List<Field> shown, MultiValueMap<String, String> parameters) {
		Map<String, String> cells = new LinkedHashMap<>();
		shown.forEach((field) -> cells.put(field.column(), seen(field, parameters)));
		return cells;
	}

	private static String seen(Field field, MultiValueMap<String, String> parameters) {
		return Stream.ofNullable(parameters.getFirst(SEEN + field.column()))
			.findFirst()
			.orElse("")
			.replace("\r\n", "\n");
	}

	/**
	 * Ticks are sent in the order of the page: those that were there keep the order in
	 * which they are stored. Lines stay as they were typed.
	 */
	private static String several(Field field, List<String> sent, String seen) {
		List<String> typed = sent.stream()
			.flatMap(String::lines)
			.map(String::strip)
			.filter((one) -> !one.isEmpty())
			.toList();
		if (sent.size() < 2) {
			return String.join(field.divider(), typed);
		}
		Set<String> ordered = new LinkedHashSet<>(field.elements(seen));
		ordered.retainAll(typed);
		ordered.addAll(typed);
		return String.join(field.divider(), ordered);
	}

}
