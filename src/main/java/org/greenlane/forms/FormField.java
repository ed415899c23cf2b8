package org.greenlane.forms;

import java.util.List;

/**
 * A field of a form, as the fragment {@code forms/field} shows it.
 *
 * @param column the column as files name it
 * @param label what it is called
 * @param hint what to write
 * @param control what it is written with
 * @param cell what it says, as files write it
 * @param elements each thing that it says
 * @param seen what is stored, or was when the form was first shown
 * @param choices what it may say, where that is a list
 * @param required whether it must not be empty
 * @param fixed whether it can only be read
 * @param words what it says, in the reader's language
 * @param problems what is wrong with it
 */
public record FormField(String column, String label, String hint, Control control, String cell, List<String> elements,
		String seen, List<Choice> choices, boolean required, boolean fixed, String words, List<FieldProblem> problems) {

	/** The identifier of its control, or of the first of several. */
	public String id() {
		return "field-" + this.column.replace('_', '-');
	}

	/** What its parameter is called. */
	public String name() {
		return PostedCells.CELL + this.column;
	}

	/** What the parameter is called that says what was stored. */
	public String seenName() {
		return PostedCells.SEEN + this.column;
	}

	/** What a screen reader reads after its label. */
	public String describedBy() {
		return id() + "-hint" + (this.problems.isEmpty() ? "" : " " + id() + "-problem");
	}

	/** Each thing on a line of its own. */
	public String lines() {
		return String.join("\n", this.elements);
	}

	public boolean chosen(String value) {
		return this.elements.contains(value);
	}

}
