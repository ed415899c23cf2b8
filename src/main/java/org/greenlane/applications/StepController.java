package org.greenlane.applications;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Saving.Saved;
import org.greenlane.calls.FormStep;
import org.greenlane.files.Inspection;
import org.greenlane.questions.AnswerProblem;
import org.greenlane.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.WebUtils;

/**
 * The pages of the form. Each "next" is a save, also of what has to be mended.
 */
@Controller
class StepController {

	private static final String STEP = TaskController.ONE + "/steps/{step:[a-z0-9-]+}";

	private final ApplicationPages pages;

	private final Completeness completeness;

	private final Saving saving;

	private final StepPages steps;

	private final Inspection inspection;

	private final KeptForms kept;

	StepController(ApplicationPages pages, Completeness completeness, Saving saving, StepPages steps,
			Inspection inspection, KeptForms kept) {
		this.pages = pages;
		this.completeness = completeness;
		this.saving = saving;
		this.steps = steps;
		this.inspection = inspection;
		this.kept = kept;
	}

	/**
	 * A page as it is saved.
	 * @param mend whether what is missing is told, too
	 */
	@GetMapping(STEP)
	String edit(@PathVariable String slug, @PathVariable UUID id, @PathVariable String step,
			@RequestParam Optional<String> mend, HttpServletRequest request, @AuthenticationPrincipal SignedIn person,
			Model model) throws IOException {
		Around around = this.pages.open(slug, id, person, model);
		Filled filled = this.completeness.read(around.call(), id);
		FormStep page = step(filled, step);
		Optional<Map<String, List<String>>> before = this.kept.of(around.path() + "/steps/" + step, request);
		if (before.isPresent()) {
			StepForm form = StepForm.of(page.questions(), new LinkedMultiValueMap<>(before.get()),
					new LinkedMultiValueMap<>(), this.inspection);
			return this.steps.restore(around, filled, page, form, person, model);
		}
		return this.steps.show(around, filled, page,
				this.completeness.problems(filled, page.questions(), mend.isPresent()), person, model);
	}

	@PostMapping(STEP)
	String save(@PathVariable String slug, @PathVariable UUID id, @PathVariable String step,
			@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) throws IOException {
		Around before = this.pages.open(slug, id, person, model);
		FormStep page = step(this.completeness.read(before.call(), id), step);
		StepForm form = StepForm.of(page.questions(), fields, files(request), this.inspection);
		Saved saved = this.saving.save(id, form.posted(), person);
		this.kept.forget(request, response);
		Around around = this.pages.open(slug, id, person, model);
		Filled filled = this.completeness.read(around.call(), id);
		Map<String, AnswerProblem> problems = this.completeness.problems(filled, page.questions(), true);
		boolean keep = !saved.taken() || !saved.clashes().isEmpty() || !form.refused().isEmpty() || form.holdsTooMuch();
		boolean mend = form.next().equals("next") && !problems.isEmpty();
		if (keep || mend) {
			response.setStatus((saved.taken() && saved.clashes().isEmpty()) ? HttpStatus.UNPROCESSABLE_CONTENT.value()
					: HttpStatus.CONFLICT.value());
			return this.steps.showAgain(around, filled, page, form, saved, mend ? problems : Map.of(), person, model);
		}
		flash.addFlashAttribute("saved", true);
		return "redirect:" + around.path() + next(filled, page, form);
	}

	/** Where the pressed button leads. */
	private static String next(Filled filled, FormStep page, StepForm form) {
		if (form.next().equals("list")) {
			return "";
		}
		boolean asksMore = page.asked(filled.answers())
			.stream()
			.anyMatch((one) -> !Sealer.isFile(one.question()) && !form.typed().containsKey(one.id()));
		if (form.next().equals("stay") || asksMore) {
			return "/steps/" + page.id();
		}
		List<String> asking = filled.form()
			.steps()
			.stream()
			.filter((one) -> !one.asked(filled.answers()).isEmpty())
			.map(FormStep::id)
			.toList();
		int at = asking.indexOf(page.id());
		return (at + 1 < asking.size()) ? "/steps/" + asking.get(at + 1) : "/check";
	}

	private static FormStep step(Filled filled, String id) {
		return filled.form().step(id).orElseThrow(() -> new NotFoundException("Page " + id));
	}

	private static MultiValueMap<String, MultipartFile> files(HttpServletRequest request) {
		@Nullable MultipartRequest multipart = WebUtils.getNativeRequest(request, MultipartRequest.class);
		return (multipart != null) ? multipart.getMultiFileMap() : new LinkedMultiValueMap<>();
	}

}
