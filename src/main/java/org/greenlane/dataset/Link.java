package org.greenlane.dataset;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A cell that lists rows of another table, kept in order in a table of links, which has a
 * {@code position} from 1.
 *
 * @param header the column of the file
 * @param beside a column whose cell lists as many things in the same order, or null
 * @param separator what stands between two elements
 * @param required whether an empty list is a problem
 * @param table the table of links with its schema
 * @param owner the column of the link that names the row of the file
 * @param value the column of the link that names the row listed
 * @param target the rows listed
 */
public record Link(String header, @Nullable String beside, String separator, boolean required, String table,
		String owner, String value, Reference target) {

	/**
	 * A list that may be empty, written {@code A;B}.
	 */
	public static Link list(String header, String table, String owner, String value, Reference target) {
		return new Link(header, null, ";", false, table, owner, value, target);
	}

	/**
	 * A list that may not be empty, written {@code A | B}, with a like list beside it.
	 */
	public static Link paired(String header, String beside, String table, String owner, String value,
			Reference target) {
		return new Link(header, beside, " | ", true, table, owner, value, target);
	}

	/**
	 * The elements of a cell, in order.
	 */
	public List<String> elements(String text) {
		return text.isEmpty() ? List.of()
				: Stream.of(text.split(Pattern.quote(this.separator), -1)).map(String::strip).toList();
	}

}
