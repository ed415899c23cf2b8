package org.greenlane.drafts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.SignedIn;
import org.greenlane.drafts.DraftSaving.Saved;
import org.greenlane.web.Language;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the texts of a report are written, its languages side by side.
 */
@Controller
class EditorController {

	private static final String TEXTS = "/admin/meetings/{slug}/report";

	private final Desks desks;

	private final EditorReader reader;

	private final Drafts drafts;

	private final DraftSaving saving;

	private final Conflicts conflicts;

	private final Clock clock;

	private final KeptForms kept;

	EditorController(Desks desks, EditorReader reader, Drafts drafts, DraftSaving saving, Conflicts conflicts,
			Clock clock, KeptForms kept) {
		this.desks = desks;
		this.reader = reader;
		this.drafts = drafts;
		this.saving = saving;
		this.conflicts = conflicts;
		this.clock = clock;
		this.kept = kept;
	}

	@GetMapping(TEXTS)
	String show(@PathVariable String slug, HttpServletRequest request, @AuthenticationPrincipal SignedIn person,
			Model model) {
		ReportDesk desk = this.desks.of(slug, person);
		Optional<List<TypedText>> typed = this.kept.here(request).map((sent) -> TypedText.in(sent.toSingleValueMap()));
		model.addAttribute("restored", typed.isPresent());
		return page(desk, this.reader.columns(desk, typed.orElse(List.of()), Map.of()), model);
	}

	@PostMapping(TEXTS + "/texts")
	String save(@PathVariable String slug, @RequestParam Map<String, String> fields,
			@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response,
			Model model, RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		this.kept.forget(request, response);
		List<TypedText> typed = TypedText.in(fields);
		Saved saved = this.saving.save(desk.report().id(), typed, person, false);
		if (!saved.conflicts().isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return conflict(desk, saved, model);
		}
		if (!saved.isWhole()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			List<TypedText> refused = typed.stream()
				.filter((text) -> saved.problems().containsKey(text.language()))
				.toList();
			return page(desk, this.reader.columns(desk, refused, saved.problems()), model);
		}
		flash.addFlashAttribute("done", "saved");
		return "redirect:" + desk.address();
	}

	/**
	 * What a script sends now and then: answered with the revisions that are saved now.
	 */
	@PostMapping(value = TEXTS + "/texts", params = "by-itself")
	ResponseEntity<Map<String, Object>> saveByItself(@PathVariable String slug,
			@RequestParam Map<String, String> fields, @AuthenticationPrincipal SignedIn person) {
		ReportDesk desk = this.desks.of(slug, person);
		Saved saved = this.saving.save(desk.report().id(), TypedText.in(fields), person, true);
		HttpStatus status = !saved.conflicts().isEmpty() ? HttpStatus.CONFLICT
				: saved.isWhole() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
		Map<String, Integer> revisions = saved.revisions()
			.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().tag(), Map.Entry::getValue));
		return ResponseEntity.status(status)
			.body(Map.of("revisions", revisions, "at", Language.current().print(this.clock.instant())));
	}

	/** Shows what was typed as readers will see it; saves nothing. */
	@PostMapping(TEXTS + "/preview")
	String preview(@PathVariable String slug, @RequestParam Map<String, String> fields,
			@AuthenticationPrincipal SignedIn person, Model model) {
		ReportDesk desk = this.desks.of(slug, person);
		model.addAttribute("previewed", true);
		return page(desk, this.reader.columns(desk, TypedText.in(fields), Map.of()), model);
	}

	private String page(ReportDesk desk, List<DraftColumn> columns, Model model) {
		model.addAttribute("desk", desk);
		model.addAttribute("columns", columns);
		model.addAttribute("sourceRevision", this.drafts.newest(desk.report().id(), desk.report().source()).revision());
		return "drafts/texts";
	}

	private String conflict(ReportDesk desk, Saved saved, Model model) {
		model.addAttribute("desk", desk);
		model.addAttribute("conflicts", this.conflicts.of(desk, saved.conflicts()));
		model.addAttribute("sourceRevision", this.drafts.newest(desk.report().id(), desk.report().source()).revision());
		return "drafts/conflict";
	}

}
