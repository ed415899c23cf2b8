package org.greenlane.screening;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.KeptForms;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.StepForm;
import org.greenlane.files.FileAnswer;
import org.greenlane.files.Inspection;
import org.greenlane.files.StoredFiles;
import org.greenlane.questions.AnswerProblem;
import org.greenlane.screening.Answering.Saved;
import org.greenlane.screening.ReplyPages.Asked;
import org.greenlane.web.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
 * Answering a clarification: a page that saves, a page to check, and sending.
 */
@Controller
class ReplyController {

	private static final String ONE = "/applications/{reference:[A-Za-z0-9-]{8,9}}/clarifications/{id:[0-9a-f-]{36}}";

	private final ReplyPages pages;

	private final Replies replies;

	private final Answering answering;

	private final Inspection inspection;

	private final StoredFiles files;

	private final KeptForms kept;

	ReplyController(ReplyPages pages, Replies replies, Answering answering, Inspection inspection, StoredFiles files,
			KeptForms kept) {
		this.pages = pages;
		this.replies = replies;
		this.answering = answering;
		this.inspection = inspection;
		this.files = files;
		this.kept = kept;
	}

	@GetMapping(ONE)
	String edit(@PathVariable String reference, @PathVariable UUID id, HttpServletRequest request,
			@AuthenticationPrincipal SignedIn person, Model model) throws IOException {
		Asked asked = this.pages.open(reference, id, person, model);
		Optional<Map<String, List<String>>> before = this.kept.of(asked.path(), request);
		if (before.isPresent()) {
			return this.pages.restore(asked, form(asked, new LinkedMultiValueMap<>(before.get()), request), model);
		}
		return this.pages.show(asked, model);
	}

	@PostMapping(ONE)
	String save(@PathVariable String reference, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent,
			HttpServletRequest request, @AuthenticationPrincipal SignedIn person, HttpServletResponse response,
			Model model, RedirectAttributes flash) throws IOException {
		Asked before = this.pages.open(reference, id, person, model);
		StepForm form = form(before, sent, request);
		Saved saved = this.answering.save(before.application(), id, form.posted(), person);
		this.kept.forget(request, response);
		Asked asked = this.pages.open(reference, id, person, model);
		boolean goesOn = form.next().equals("next");
		Map<String, AnswerProblem> problems = goesOn ? this.replies.problems(asked.reply()) : Map.of();
		boolean clash = !saved.taken() || !saved.clashes().isEmpty();
		if (clash || !problems.isEmpty() || !form.refused().isEmpty() || form.holdsTooMuch()) {
			response.setStatus(clash ? HttpStatus.CONFLICT.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
			return this.pages.showAgain(asked, form, saved, problems, model);
		}
		flash.addFlashAttribute("saved", true);
		return "redirect:" + asked.path() + (goesOn ? "/check" : "");
	}

	@GetMapping(ONE + "/check")
	String check(@PathVariable String reference, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			Model model) {
		return this.pages.check(this.pages.open(reference, id, person, model), "", model);
	}

	@PostMapping(ONE + "/send")
	String send(@PathVariable String reference, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int revision,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model) {
		Asked asked = this.pages.open(reference, id, person, model);
		Sent came = this.answering.send(asked.application(), id, revision, person);
		if (came == Sent.SENT) {
			return "redirect:" + asked.path();
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		return this.pages.check(this.pages.open(reference, id, person, model), came.slug(), model);
	}

	/** A file that was attached here, or that was sent with the version before. */
	@GetMapping(ONE + "/files/{file:[0-9a-f-]{36}}")
	ResponseEntity<byte[]> file(@PathVariable String reference, @PathVariable UUID id, @PathVariable UUID file,
			@AuthenticationPrincipal SignedIn person, Model model) {
		Reply reply = this.pages.open(reference, id, person, model).reply();
		return reply.file(file)
			.flatMap((found) -> this.files.content(file).map((content) -> FileAnswer.of(found, content)))
			.orElseThrow(() -> new NotFoundException("File " + file));
	}

	private StepForm form(Asked asked, MultiValueMap<String, String> fields, HttpServletRequest request)
			throws IOException {
		@Nullable MultipartRequest multipart = WebUtils.getNativeRequest(request, MultipartRequest.class);
		MultiValueMap<String, MultipartFile> sent = (multipart != null) ? multipart.getMultiFileMap()
				: new LinkedMultiValueMap<>();
		return StepForm.of(asked.reply().questions(), fields, sent, this.inspection);
	}

}
