package org.greenlane.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.history.Cause;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.Removal;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.Signature;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;
import org.greenlane.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Removes a row that a person made.
 */
@Controller
class RemovalController {

	private final KeptFiles files;

	private final StoredRows stored;

	private final Revisions revisions;

	private final RowKeys keys;

	private final RowPages pages;

	RemovalController(KeptFiles files, StoredRows stored, Revisions revisions, RowKeys keys, RowPages pages) {
		this.files = files;
		this.stored = stored;
		this.revisions = revisions;
		this.keys = keys;
		this.pages = pages;
	}

	@GetMapping("/admin/data/{kind:[a-z-]+}/{address}/remove")
	String ask(@PathVariable String kind, @PathVariable String address, Model model) {
		KeptFile file = this.files.named(kind);
		return page(file, row(file, address), Optional.empty(), model);
	}

	@PostMapping("/admin/data/{kind:[a-z-]+}/{address}/remove")
	String remove(@PathVariable String kind, @PathVariable String address,
			@RequestParam(defaultValue = "") String basis, @RequestParam(defaultValue = "") String why,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		KeptFile file = this.files.named(kind);
		StoredRow row = row(file, address);
		Edit edit = new Edit(basis, why.strip(), Map.of(), Map.of(), false, false);
		model.addAttribute("why", edit.why());
		if (edit.whyProblem().isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("whyProblem", edit.whyProblem().get());
			return page(file, row, Optional.empty(), model);
		}
		Removal removal = this.revisions.remove(file, row.key(), basis,
				new Signature(person.id(), Cause.EDIT, edit.why()));
		if (removal == Removal.DONE || removal == Removal.GONE) {
			flash.addFlashAttribute("saved",
					Saved.of("removed", List.of(new Saved.Told(file.name(row.cells()), "", ""))));
			return "redirect:/admin/data/" + kind;
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		return page(file, row(file, address), Optional.of(removal), model);
	}

	private String page(KeptFile file, StoredRow row, Optional<Removal> refused, Model model) {
		List<Referrer> referrers = this.revisions.referring(file, row.key())
			.entrySet()
			.stream()
			.map((entry) -> new Referrer(message(entry.getKey()), entry.getValue()))
			.toList();
		model.addAttribute("kind", file.kind());
		model.addAttribute("row", row);
		model.addAttribute("address", RowAddress.of(row.key()));
		model.addAttribute("told", this.pages.cells(file, row));
		model.addAttribute("referrers", referrers);
		model.addAttribute("refused", refused.map(Removal::slug).orElse(null));
		this.pages.about(file, row.cells(), model);
		return "editing/remove";
	}

	/** The message that names a table's rows, or those that its rows are listed by. */
	private String message(String table) {
		return this.files.all()
			.stream()
			.filter((file) -> file.kept().table().equals(table)
					|| file.kept().links().stream().anyMatch((link) -> link.table().equals(table)))
			.map((file) -> "dataset.kind." + file.kind())
			.findFirst()
			.orElse("editing.others");
	}

	private StoredRow row(KeptFile file, String address) {
		return this.stored.find(file, this.keys.at(file, address))
			.orElseThrow(() -> new NotFoundException("Row %s of %s".formatted(address, file.kind())));
	}

	/** Rows that refer to the row: the message that names them, and how many they are. */
	record Referrer(String message, int rows) {
	}

}
