package org.greenlane.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a row, as the fragment {@code forms/fields} shows them.
 *
 * @param kind what the row is, such as {@code programmes}
 * @param fields all fields in the order of the file, with their parts
 * @param problems what is wrong with the row as a whole
 */
public record RowForm(String kind, List<Placed> fields, List<FieldProblem> problems) {

	public RowForm {
		fields = List.copyOf(fields);
		problems = List.copyOf(problems);
	}

	/** The parts that have fields, in order. */
	public List<Part> parts() {
		Map<FieldGroup, List<FormField>> parts = this.fields.stream()
			.collect(Collectors.groupingBy(Placed::group,
					Collectors.mapping(Placed::field, Collectors.<FormField>toList())));
		return Stream.of(FieldGroup.values())
			.filter(parts::containsKey)
			.map((group) -> new Part(group.slug(), parts.getOrDefault(group, List.of())))
			.toList();
	}

	/** The fields in which something is wrong, as they stand in the form. */
	public List<FormField> wrong() {
		return parts().stream()
			.flatMap((part) -> part.fields().stream())
			.filter((field) -> !field.problems().isEmpty())
			.toList();
	}

	/** The field of a column. */
	public FormField field(String column) {
		return this.fields.stream()
			.map(Placed::field)
			.filter((field) -> field.column().equals(column))
			.findFirst()
			.orElseThrow();
	}

	/** A field and the part of the form in which it stands. */
	public record Placed(FieldGroup group, FormField field) {
	}

	/** A part of the form. */
	public record Part(String slug, List<FormField> fields) {
	}

}
