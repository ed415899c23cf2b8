package org.greenlane.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.dataset.KeptFile;
import org.greenlane.forms.CellWords;
import org.greenlane.revisions.Field;

import org.springframework.stereotype.Component;

/**
 * What rows are called: where the words for their codes are known, in the reader's
 * language.
 */
@Component
class RowNames {

	static final String ECONOMY = "iso2";

	private final CellWords words;

	RowNames(CellWords words) {
		this.words = words;
	}

	/** The name of a row, or what it is known by where it has none. */
	String of(KeptFile file, Map<String, String> cells, String key) {
		String called = coded(file).map((field) -> said(file, field, cells)).collect(Collectors.joining(" – "));
		String name = called.isEmpty() ? file.name(cells) : called;
		return name.isBlank() ? key : name;
	}

	/** The name of a row's economy, or nothing. */
	String economy(KeptFile file, Map<String, String> cells) {
		return Field.of(file)
			.stream()
			.filter((field) -> field.column().equals(ECONOMY))
			.map((field) -> said(file, field, cells))
			.collect(Collectors.joining());
	}

	/** The codes whose words have a part, of each field of {@link #coded}. */
	List<String[]> codes(KeptFile file, String part) {
		return coded(file).map((field) -> this.words.find(file, field, part).toArray(String[]::new)).toList();
	}

	/** The fields of the key, but for the economy, whose codes have words. */
	static Stream<Field> coded(KeptFile file) {
		return Field.of(file)
			.stream()
			.filter((field) -> field.key() && !field.column().equals(ECONOMY)
					&& file.words().containsKey(field.column()));
	}

	private String said(KeptFile file, Field field, Map<String, String> cells) {
		return this.words.of(file, field, cells.getOrDefault(field.column(), ""));
	}

}
