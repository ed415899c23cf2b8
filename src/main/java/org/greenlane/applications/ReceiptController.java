package org.greenlane.applications;

import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.CallForms;
import org.greenlane.files.FileAnswer;
import org.greenlane.files.StoredFiles;
import org.greenlane.questions.Answers;
import org.greenlane.web.NotFoundException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What was sent, for ever: the receipt, where it stands and what happens next, a page to
 * print, and the files.
 */
@Controller
class ReceiptController {

	static final String ONE = "/applications/{reference:[A-Za-z0-9-]{8,9}}";

	private final ApplicationPages pages;

	private final Versions versions;

	private final SealedFiles files;

	private final StoredFiles stored;

	private final WorkingCopies copies;

	private final CallForms forms;

	private final Withdrawing withdrawing;

	ReceiptController(ApplicationPages pages, Versions versions, SealedFiles files, StoredFiles stored,
			WorkingCopies copies, CallForms forms, Withdrawing withdrawing) {
		this.pages = pages;
		this.versions = versions;
		this.files = files;
		this.stored = stored;
		this.copies = copies;
		this.forms = forms;
		this.withdrawing = withdrawing;
	}

	@GetMapping(ONE)
	String show(@PathVariable String reference, @AuthenticationPrincipal SignedIn person, Model model) {
		Around around = this.pages.open(reference, person, model);
		Application application = around.application().orElseThrow();
		SealedVersion newest = this.versions.newest(application.id()).orElseThrow();
		model.addAttribute("version", newest);
		model.addAttribute("versions", this.versions.all(application.id()));
		model.addAttribute("files", this.files.of(newest));
		model.addAttribute("amended", application.revision() != newest.revision());
		this.pages.showSections(around, model);
		model.addAttribute("movable", this.withdrawing.isPossible(around.call(), around.now()));
		return "applications/receipt";
	}

	/**
	 * Everything that was sent, on one page.
	 * @param version its number; 0 for the one that counts
	 */
	@GetMapping(ONE + "/print")
	String print(@PathVariable String reference, @RequestParam(defaultValue = "0") int version,
			@AuthenticationPrincipal SignedIn person, Model model) {
		Around around = this.pages.open(reference, person, model);
		UUID id = around.application().orElseThrow().id();
		SealedVersion sealed = ((version == 0) ? this.versions.newest(id) : this.versions.find(id, version))
			.orElseThrow(() -> new NotFoundException("Version " + version));
		model.addAttribute("version", sealed);
		model.addAttribute("pages",
				this.pages.told(this.forms.of(around.call()), new Answers(sealed.answers()), this.files.of(sealed)));
		return "applications/print";
	}

	/**
	 * A file of the working copy or of any version, for those whose application it is.
	 */
	@GetMapping(TaskController.ONE + "/files/{file:[0-9a-f-]{36}}")
	ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID file,
			@AuthenticationPrincipal SignedIn person, Model model) {
		this.pages.open(slug, id, person, model);
		boolean attached = this.copies.files(id).containsValue(file) || this.versions.all(id)
			.stream()
			.anyMatch((version) -> this.versions.files(id, version.number()).containsValue(file));
		return Optional.of(file)
			.filter((one) -> attached)
			.flatMap(this.stored::find)
			.flatMap((found) -> this.stored.content(file).map((content) -> FileAnswer.of(found, content)))
			.orElseThrow(() -> new NotFoundException("File " + file));
	}

}
