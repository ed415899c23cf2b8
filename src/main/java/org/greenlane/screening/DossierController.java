package org.greenlane.screening;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Versions;
import org.greenlane.files.FileAnswer;
import org.greenlane.files.StoredFiles;
import org.greenlane.screening.Dossiers.Dossier;
import org.greenlane.web.NotFoundException;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One application as the secretariat sees it: what was sent, by whom, and what was
 * decided; and its files.
 */
@Controller
class DossierController {

	static final String ALL = "/admin/champions/{slug:[a-z0-9-]+}/applications/";

	static final String ONE = ALL + "{reference:[A-Za-z0-9-]{8,9}}";

	private final Dossiers dossiers;

	private final DossierPages pages;

	private final Versions versions;

	private final Clarifications clarifications;

	private final SealedAnswers sealed;

	private final StoredFiles files;

	DossierController(Dossiers dossiers, DossierPages pages, Versions versions, Clarifications clarifications,
			SealedAnswers sealed, StoredFiles files) {
		this.dossiers = dossiers;
		this.pages = pages;
		this.versions = versions;
		this.clarifications = clarifications;
		this.sealed = sealed;
		this.files = files;
	}

	/**
	 * The page.
	 * @param version the number of a version; 0 for the newest
	 */
	@GetMapping(ONE)
	String show(@PathVariable String slug, @PathVariable String reference,
			@RequestParam(defaultValue = "0") int version, @AuthenticationPrincipal SignedIn person, Model model) {
		return this.pages.show(this.dossiers.open(slug, reference, person), version, VerdictForm.EMPTY, AskForm.EMPTY,
				person, model);
	}

	/** What was begun and never sent, without what it says. */
	@GetMapping(ALL + "{id:[0-9a-f-]{36}}")
	String draft(@PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			Model model) {
		Dossier dossier = this.dossiers.open(slug, id, person);
		return dossier.application().sent().isPresent() ? "redirect:" + dossier.path()
				: this.pages.draft(dossier, model);
	}

	/** A file of a sealed version or answer; of nothing that was not sent. */
	@GetMapping(ONE + "/files/{file:[0-9a-f-]{36}}")
	ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String reference, @PathVariable UUID file,
			@AuthenticationPrincipal SignedIn person) {
		UUID application = this.dossiers.open(slug, reference, person).application().id();
		return Optional.of(file)
			.filter(sent(application)::contains)
			.flatMap(this.files::find)
			.flatMap((found) -> this.files.content(file).map((content) -> FileAnswer.of(found, content)))
			.orElseThrow(() -> new NotFoundException("File " + file));
	}

	private Set<UUID> sent(UUID application) {
		return Stream
			.concat(this.versions.all(application)
				.stream()
				.flatMap((version) -> this.versions.files(application, version.number()).values().stream()),
					this.clarifications.of(application)
						.stream()
						.flatMap((one) -> this.sealed.files(one.id()).values().stream()))
			.collect(Collectors.toSet());
	}

}
