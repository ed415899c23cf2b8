package org.greenlane.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.revisions.Comparison;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.RowChange;
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
 * Changes a row.
 */
@Controller
class RowController {

	private final KeptFiles files;

	private final StoredRows stored;

	private final Revisions revisions;

	private final RowKeys keys;

	private final RowSaving saving;

	private final RowPages pages;

	private final KeptForms kept;

	RowController(KeptFiles files, StoredRows stored, Revisions revisions, RowKeys keys, RowSaving saving,
			RowPages pages, KeptForms kept) {
		this.files = files;
		this.stored = stored;
		this.revisions = revisions;
		this.keys = keys;
		this.saving = saving;
		this.pages = pages;
		this.kept = kept;
	}

	/** The row as it is stored, or as it was typed when a session had ended. */
	@GetMapping("/admin/data/{kind:[a-z-]+}/{address}")
	String editForm(@PathVariable String kind, @PathVariable String address, HttpServletRequest request, Model model) {
		KeptFile file = this.files.named(kind);
		StoredRow row = this.stored.find(file, this.keys.at(file, address)).orElseThrow();
		Optional<Edit> typed = this.kept.here(request).map((fields) -> Edit.of(Field.of(file), fields));
		model.addAttribute("restored", typed.isPresent());
		Edit edit = typed.orElseGet(() -> new Edit(row.version(), "", row.cells(), row.cells(), false, false));
		return this.pages.row(file, Optional.of(row), edit, List.of(), model);
	}

	@PostMapping("/admin/data/{kind:[a-z-]+}/{address}")
	String update(@PathVariable String kind, @PathVariable String address,
			@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		KeptFile file = this.files.named(kind);
		this.kept.forget(request, response);
		Edit edit = Edit.of(Field.of(file), parameters);
		String key = this.revisions.key(file, edit.cells());
		if (!RowAddress.of(key).equalsIgnoreCase(address)) {
			throw new NotFoundException("Row %s of %s".formatted(address, kind));
		}
		if (edit.backToForm()) {
			return this.pages.row(file, this.stored.find(file, key), edit, List.of(), model);
		}
		Comparison done = this.saving.save(file, edit, person);
		RowChange typed = done.rows().getFirst();
		if ((!done.stale().isEmpty() || edit.undecided()) && !typed.fields().isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			StoredRow now = this.stored.find(file, key).orElseGet(() -> new StoredRow(key, Map.of(), false, null));
			return this.pages.contest(file, now, typed, edit, model);
		}
		if (!done.problems().isEmpty() || edit.whyProblem().isPresent()) {
			RowSaving.refuse(edit, response, model);
			return this.pages.row(file, this.stored.find(file, key), edit, done.problems(), model);
		}
		return this.pages.done(file, typed, flash);
	}

}
