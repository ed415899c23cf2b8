package org.greenlane.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.forms.PostedCells;
import org.greenlane.history.Cause;
import org.greenlane.revisions.Comparison;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.RowChange;
import org.greenlane.revisions.Signature;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;
import org.greenlane.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes a row, and changes one.
 */
@Controller
class RowController {

	private final KeptFiles files;

	private final StoredRows stored;

	private final Revisions revisions;

	private final RowKeys keys;

	private final RowPages pages;

	RowController(KeptFiles files, StoredRows stored, Revisions revisions, RowKeys keys, RowPages pages) {
		this.files = files;
		this.stored = stored;
		this.revisions = revisions;
		this.keys = keys;
		this.pages = pages;
	}

	/** An empty form; what the address says of cells is filled in. */
	@GetMapping("/admin/data/{kind:[a-z-]+}/new")
	String newForm(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		KeptFile file = find(kind);
		List<Field> fields = Field.of(file);
		Map<String, String> cells = PostedCells.of(fields, parameters);
		List<Field> own = fields.stream().filter((field) -> field.key() && field.table().isEmpty()).toList();
		own.forEach((field) -> this.keys.next(file).ifPresent((key) -> cells.putIfAbsent(field.column(), key)));
		return this.pages.fresh(file, new Edit(GivenRow.NEW, "", cells, Map.of(), false, false), List.of(), model);
	}

	@PostMapping("/admin/data/{kind:[a-z-]+}/new")
	String create(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		KeptFile file = find(kind);
		Edit sent = Edit.of(Field.of(file), parameters);
		Edit edit = new Edit(GivenRow.NEW, sent.why(), sent.cells(), Map.of(), false, false);
		Comparison done = save(file, edit, person);
		List<Problem> problems = new ArrayList<>(done.problems());
		done.stale().forEach((row) -> {
			problems.add(exists(file, row));
			model.addAttribute("existing", RowAddress.page(file, row.key()));
		});
		if (!problems.isEmpty() || edit.whyProblem().isPresent()) {
			return refuse(edit, response, model, () -> this.pages.fresh(file, edit, problems, model));
		}
		return done(file, done.rows().getFirst(), flash);
	}

	@GetMapping("/admin/data/{kind:[a-z-]+}/{address}")
	String editForm(@PathVariable String kind, @PathVariable String address, Model model) {
		KeptFile file = find(kind);
		StoredRow row = this.stored.find(file, this.keys.at(file, address)).orElseThrow();
		Edit edit = new Edit(row.version(), "", row.cells(), row.cells(), false, false);
		return this.pages.row(file, Optional.of(row), edit, List.of(), model);
	}

	@PostMapping("/admin/data/{kind:[a-z-]+}/{address}")
	String update(@PathVariable String kind, @PathVariable String address,
			@RequestParam MultiValueMap<String, String> parameters, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		KeptFile file = find(kind);
		Edit edit = Edit.of(Field.of(file), parameters);
		String key = this.revisions.key(file, edit.cells());
		if (!RowAddress.of(key).equalsIgnoreCase(address)) {
			throw new NotFoundException("Row %s of %s".formatted(address, kind));
		}
		if (edit.backToForm()) {
			return this.pages.row(file, this.stored.find(file, key), edit, List.of(), model);
		}
		Comparison done = save(file, edit, person);
		RowChange typed = done.rows().getFirst();
		if ((!done.stale().isEmpty() || edit.undecided()) && !typed.fields().isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			StoredRow now = this.stored.find(file, key).orElseGet(() -> new StoredRow(key, Map.of(), false, null));
			return this.pages.contest(file, now, typed, edit, model);
		}
		if (!done.problems().isEmpty() || edit.whyProblem().isPresent()) {
			return refuse(edit, response, model,
					() -> this.pages.row(file, this.stored.find(file, key), edit, done.problems(), model));
		}
		return done(file, typed, flash);
	}

	private Comparison save(KeptFile file, Edit edit, SignedIn person) {
		boolean ready = edit.whyProblem().isEmpty() && !edit.undecided();
		return ready
				? this.revisions.apply(file, List.of(edit.row()), new Signature(person.id(), Cause.EDIT, edit.why()))
				: this.revisions.compare(file, List.of(edit.row()));
	}

	/** Shows a form again with everything that was typed. */
	private static String refuse(Edit edit, HttpServletResponse response, Model model,
			java.util.function.Supplier<String> page) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("refused", true);
		model.addAttribute("whyProblem", edit.whyProblem().orElse(null));
		return page.get();
	}

	private static Problem exists(KeptFile file, StoredRow row) {
		return Problem.of(file.kept().file(), 0, file.kept().column(file.kept().key()).label(), "exists", row.key());
	}

	private String done(KeptFile file, RowChange done, RedirectAttributes flash) {
		flash.addFlashAttribute("saved", this.pages.told(file, done));
		return "redirect:" + RowAddress.page(file, done.key());
	}

	private KeptFile find(String kind) {
		return this.files.find(kind).orElseThrow(() -> new NotFoundException("Kind " + kind));
	}

}
