package org.greenlane.editing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.greenlane.dataset.KeptFile;
import org.greenlane.editing.Contest.Cell;
import org.greenlane.editing.Contest.Said;
import org.greenlane.editing.Contest.Sides;
import org.greenlane.editing.Contest.Who;
import org.greenlane.forms.CellWords;
import org.greenlane.forms.RowForms;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.FieldChange;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.RowChange;
import org.greenlane.revisions.StoredRow;

import org.springframework.stereotype.Component;

/**
 * Compares what an editor typed with what is stored now, beside what they had seen.
 */
@Component
class Contests {

	private final CellWords words;

	private final RowForms forms;

	Contests(CellWords words, RowForms forms) {
		this.words = words;
		this.forms = forms;
	}

	/**
	 * Both sides of a stale row.
	 * @param stored the row as it is now; without cells where it is gone
	 * @param typed what the typed row would do to it
	 * @param seen the cells that the editor had seen
	 */
	Contest of(KeptFile file, StoredRow stored, RowChange typed, Map<String, String> seen) {
		List<Field> fields = Field.of(file);
		List<Sides> sides = fields.stream()
			.flatMap((field) -> typed.fields()
				.stream()
				.filter((change) -> change.column().equals(field.column()))
				.map((change) -> sides(file, field, change, seen.getOrDefault(field.column(), ""))))
			.toList();
		Set<String> contested = sides.stream().map(Sides::column).collect(Collectors.toSet());
		List<Cell> agreed = fields.stream()
			.filter((field) -> !contested.contains(field.column()))
			.map((field) -> new Cell(field.column(), typed.cells().getOrDefault(field.column(), "")))
			.toList();
		boolean gone = stored.cells().isEmpty();
		return new Contest(gone ? GivenRow.NEW : stored.version(), gone, agreed, sides);
	}

	private Sides sides(KeptFile file, Field field, FieldChange change, String seen) {
		Who who = seen.equals(change.after()) ? Who.OTHER : seen.equals(change.before()) ? Who.TYPIST : Who.BOTH;
		return new Sides(field.column(), this.forms.label(file, field), said(file, field, change.before()),
				said(file, field, change.after()), said(file, field, seen), who);
	}

	private Said said(KeptFile file, Field field, String cell) {
		return new Said(cell, this.words.of(file, field, cell));
	}

}
