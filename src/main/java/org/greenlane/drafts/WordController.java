package org.greenlane.drafts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.files.FileType;
import org.greenlane.reports.ReportPolicy;
import org.greenlane.texts.Differences;
import org.greenlane.texts.WordOut;
import org.greenlane.texts.WordProperties;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Drafts as Word files: out for whoever translates or checks them, and in again, shown
 * before anything is saved.
 */
@Controller
class WordController {

	private static final String WORD = "/admin/meetings/{slug}/report/word/{language:en|fr|es}";

	private final Desks desks;

	private final EditorReader reader;

	private final Drafts drafts;

	private final WordImport imports;

	private final WordOut out;

	private final MessageSource messages;

	WordController(Desks desks, EditorReader reader, Drafts drafts, WordImport imports, WordOut out,
			MessageSource messages) {
		this.desks = desks;
		this.reader = reader;
		this.drafts = drafts;
		this.imports = imports;
		this.out = out;
		this.messages = messages;
	}

	@GetMapping(WORD)
	String newForm(@PathVariable String slug, @PathVariable String language, @AuthenticationPrincipal SignedIn person,
			Model model) {
		ReportDesk desk = this.desks.of(slug, person);
		Language wanted = language(language);
		return page(desk, this.drafts.newest(desk.report().id(), wanted), model);
	}

	/**
	 * Shows the text of a file; saves nothing.
	 * @param fields among them the revision that the page with the form showed
	 */
	@PostMapping(WORD)
	String read(@PathVariable String slug, @PathVariable String language, @RequestParam Map<String, String> fields,
			@RequestParam Optional<MultipartFile> file, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model) throws IOException {
		ReportDesk desk = this.desks.of(slug, person);
		if (!ReportPolicy.mayWrite(person)) {
			throw new AccessDeniedException("Only editors");
		}
		Language wanted = language(language);
		Draft before = this.drafts.revision(desk.report().id(), wanted, TypedText.number(fields.get("after")));
		try {
			WordImport.Read read = this.imports.read(file, before, TypedText.number(fields.get("source-revision")));
			model.addAttribute("read", read);
			model.addAttribute("column", column(desk, read.text()));
			model.addAttribute("differences", Differences.between(before.body(), read.text().body()));
		}
		catch (WordImport.Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", refused.problem());
		}
		return page(desk, before, model);
	}

	@GetMapping(WORD + ".docx")
	ResponseEntity<byte[]> show(@PathVariable String slug, @PathVariable String language,
			@AuthenticationPrincipal SignedIn person) {
		ReportDesk desk = this.desks.of(slug, person);
		Draft draft = this.drafts.newest(desk.report().id(), language(language));
		if (!draft.isThere()) {
			throw new NotFoundException("Draft of " + slug + " in " + language);
		}
		String called = this.messages.getMessage("drafts.word.head", new Object[] { draft.revision() },
				draft.language().locale());
		String name = "%s-%s-%d.docx".formatted(slug, language, draft.revision());
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(FileType.DOCX.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(this.out.writeWithTitle(draft.body(), new WordProperties(draft.title(), called, draft.language())));
	}

	private DraftColumn column(ReportDesk desk, TypedText read) {
		return this.reader.columns(desk, List.of(read), Map.of())
			.stream()
			.filter((column) -> column.language() == read.language())
			.findFirst()
			.orElseThrow();
	}

	private String page(ReportDesk desk, Draft draft, Model model) {
		model.addAttribute("desk", desk);
		model.addAttribute("draft", draft);
		model.addAttribute("editable", desk.mayWrite() && desk.report().mayEdit(draft.language(), desk.now()));
		model.addAttribute("sourceRevision", this.drafts.newest(desk.report().id(), desk.report().source()).revision());
		return "drafts/word";
	}

	private static Language language(String tag) {
		return Language.ofTag(tag).orElseThrow(() -> new NotFoundException("Language " + tag));
	}

}
