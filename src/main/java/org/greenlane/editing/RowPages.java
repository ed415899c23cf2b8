package org.greenlane.editing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.editing.Saved.Told;
import org.greenlane.forms.CellWords;
import org.greenlane.forms.RowForms;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.RowChange;
import org.greenlane.revisions.RowChange.Effect;
import org.greenlane.revisions.StoredRow;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Fills the pages about one row.
 */
@Component
class RowPages {

	private static final int NAME = 90;

	private final RowForms forms;

	private final CellWords words;

	private final Contests contests;

	private final RowNames names;

	RowPages(RowForms forms, CellWords words, Contests contests, RowNames names) {
		this.names = names;
		this.forms = forms;
		this.words = words;
		this.contests = contests;
	}

	/** The form of a row that is not there yet. */
	String fresh(KeptFile file, Edit edit, Collection<Problem> problems, Model model) {
		model.addAttribute("form", this.forms.of(file, Field.of(file), edit.cells(), Map.of(), true, problems));
		return form(file, edit, model);
	}

	/** The form of a row, as it is stored or as it was typed. */
	String row(KeptFile file, Optional<StoredRow> stored, Edit edit, Collection<Problem> problems, Model model) {
		boolean isNew = edit.basis().equals(GivenRow.NEW);
		model.addAttribute("form", this.forms.of(file, Field.of(file), edit.cells(), edit.seen(), isNew, problems));
		about(file, edit.cells(), model);
		stored.ifPresent((row) -> model.addAttribute("stored", row));
		return form(file, edit, model);
	}

	private static String form(KeptFile file, Edit edit, Model model) {
		model.addAttribute("kind", file.kind());
		model.addAttribute("basis", edit.basis());
		model.addAttribute("why", edit.why());
		return "editing/form";
	}

	/** Both sides of a row that somebody else changed meanwhile. */
	String contest(KeptFile file, StoredRow stored, RowChange typed, Edit edit, Model model) {
		model.addAttribute("kind", file.kind());
		model.addAttribute("contest", this.contests.of(file, stored, typed, edit.seen()));
		model.addAttribute("why", edit.why());
		model.addAttribute("undecided", edit.undecided());
		about(file, typed.cells(), model);
		return "editing/contest";
	}

	/** What a row is called, and where everybody sees it. */
	void about(KeptFile file, Map<String, String> cells, Model model) {
		String name = this.names.of(file, cells, "");
		model.addAttribute("name", (name.length() <= NAME) ? name : name.substring(0, NAME) + "…");
		model.addAttribute("publicPage", file.page(cells));
		model.addAttribute("table", file.kept().table());
	}

	/** What a row says, in words. */
	List<Told> cells(KeptFile file, StoredRow row) {
		return Field.of(file)
			.stream()
			.filter((field) -> !row.cells().getOrDefault(field.column(), "").isEmpty())
			.map((field) -> new Told(this.forms.label(file, field), "",
					this.words.of(file, field, row.cells().getOrDefault(field.column(), ""))))
			.toList();
	}

	/** Leads to the row after it was saved. */
	String done(KeptFile file, RowChange done, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", told(file, done));
		return "redirect:" + RowAddress.page(file, done.key());
	}

	/** What was done, in words. */
	private Saved told(KeptFile file, RowChange done) {
		List<Field> fields = Field.of(file);
		List<Told> told = fields.stream()
			.flatMap((field) -> done.fields()
				.stream()
				.filter((change) -> change.column().equals(field.column()))
				.map((change) -> new Told(this.forms.label(file, field), this.words.of(file, field, change.before()),
						this.words.of(file, field, change.after()))))
			.toList();
		return Saved.of((done.effect() == Effect.ADDED) ? "added" : told.isEmpty() ? "same" : "changed", told);
	}

}
