package org.greenlane.forms;

import java.util.Locale;
import java.util.Set;

import org.greenlane.revisions.Field;

/**
 * What a field is written with.
 */
public enum Control {

	/** One line of text. */
	LINE,

	/** Several lines of text. */
	TEXT,

	NUMBER,

	/** A year, month or day. */
	DATE,

	/** A web address. */
	ADDRESS,

	/** One from a list. */
	CHOICE,

	/** Some from a list. */
	CHOICES,

	/** Things of one line each. */
	LINES;

	private static final Set<String> NUMBERS = Set.of("count", "decimal", "amount", "between");

	/** Texts that are names or codes, not sentences. */
	private static final Set<String> SHORT = Set.of("local_abbr", "programme_name", "plurilateral_name", "title",
			"programme", "sector", "basis", "name", "name_fr", "name_es", "un_m49_region", "un_m49_subregion");

	/**
	 * The control for a cell.
	 * @param listed whether there is a list of what it may say
	 * @param cell what it says now
	 */
	static Control of(Field field, boolean listed, String cell) {
		if (listed) {
			return field.many() ? CHOICES : CHOICE;
		}
		if (field.many()) {
			return LINES;
		}
		return switch (field.expected()) {
			case "date" -> DATE;
			case "url" -> ADDRESS;
			case "text" -> (isShort(field) && cell.indexOf('\n') < 0) ? LINE : TEXT;
			default -> NUMBERS.contains(field.expected()) ? NUMBER : LINE;
		};
	}

	private static boolean isShort(Field field) {
		return field.key() || SHORT.contains(field.column());
	}

	/** The control as style sheets write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
