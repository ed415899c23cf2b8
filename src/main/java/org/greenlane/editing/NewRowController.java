package org.greenlane.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Problem;
import org.greenlane.forms.PostedCells;
import org.greenlane.revisions.Comparison;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.StoredRow;

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
 * Makes a row.
 */
@Controller
class NewRowController {

	private final KeptFiles files;

	private final RowKeys keys;

	private final RowSaving saving;

	private final RowPages pages;

	private final KeptForms kept;

	NewRowController(KeptFiles files, RowKeys keys, RowSaving saving, RowPages pages, KeptForms kept) {
		this.files = files;
		this.keys = keys;
		this.saving = saving;
		this.pages = pages;
		this.kept = kept;
	}

	/** An empty form; what the address says of cells is filled in. */
	@GetMapping("/admin/data/{kind:[a-z-]+}/new")
	String newForm(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request, Model model) {
		KeptFile file = this.files.named(kind);
		List<Field> fields = Field.of(file);
		Optional<Edit> typed = this.kept.here(request).map((sent) -> Edit.of(fields, sent));
		model.addAttribute("restored", typed.isPresent());
		Map<String, String> cells = typed.map(Edit::cells).orElseGet(() -> PostedCells.of(fields, parameters));
		List<Field> own = fields.stream().filter((field) -> field.key() && field.table().isEmpty()).toList();
		own.forEach((field) -> this.keys.next(file).ifPresent((key) -> cells.putIfAbsent(field.column(), key)));
		return this.pages.fresh(file,
				new Edit(GivenRow.NEW, typed.map(Edit::why).orElse(""), cells, Map.of(), false, false), List.of(),
				model);
	}

	@PostMapping("/admin/data/{kind:[a-z-]+}/new")
	String create(@PathVariable String kind, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request, @AuthenticationPrincipal SignedIn person, HttpServletResponse response,
			Model model, RedirectAttributes flash) {
		KeptFile file = this.files.named(kind);
		this.kept.forget(request, response);
		Edit sent = Edit.of(Field.of(file), parameters);
		Edit edit = new Edit(GivenRow.NEW, sent.why(), sent.cells(), Map.of(), false, false);
		Comparison done = this.saving.save(file, edit, person);
		List<Problem> problems = new ArrayList<>(done.problems());
		done.stale().forEach((row) -> {
			problems.add(exists(file, row));
			model.addAttribute("existing", RowAddress.page(file, row.key()));
		});
		if (!problems.isEmpty() || edit.whyProblem().isPresent()) {
			RowSaving.refuse(edit, response, model);
			return this.pages.fresh(file, edit, problems, model);
		}
		return this.pages.done(file, done.rows().getFirst(), flash);
	}

	private static Problem exists(KeptFile file, StoredRow row) {
		return Problem.of(file.kept().file(), 0, file.kept().column(file.kept().key()).label(), "exists", row.key());
	}

}
