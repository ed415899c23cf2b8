package org.greenlane.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.reports.MoveRefused;
import org.greenlane.reports.Report;
import org.greenlane.reports.ReportTexts;
import org.greenlane.reports.SealedText;
import org.greenlane.reports.Version;
import org.greenlane.texts.Behind;
import org.greenlane.texts.Differences;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

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
 * Where a submitted version is read as a whole and approved or given back, also on a
 * telephone.
 */
@Controller
class ApprovalController {

	private static final String REPORT = "/admin/meetings/{slug}/report";

	private static final int LONGEST = 2_000;

	private final Desks desks;

	private final ReportTexts texts;

	private final Submission submission;

	private final EditorReader people;

	ApprovalController(Desks desks, ReportTexts texts, Submission submission, EditorReader people) {
		this.desks = desks;
		this.texts = texts;
		this.submission = submission;
		this.people = people;
	}

	@GetMapping(REPORT + "/approval")
	String show(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, Model model) {
		return page(this.desks.of(slug, person), "", model);
	}

	@PostMapping(REPORT + "/approve")
	String approve(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		try {
			this.submission.approve(desk.report().id(), person);
			flash.addFlashAttribute("done", "approved");
		}
		catch (MoveRefused refused) {
			flash.addFlashAttribute("refused", refused.reason().slug());
		}
		return "redirect:" + desk.address() + "/state";
	}

	@PostMapping(REPORT + "/send-back")
	String sendBack(@PathVariable String slug, @RequestParam(defaultValue = "") String remark,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		if (remark.isBlank() || remark.length() > LONGEST) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", true);
			return page(desk, remark, model);
		}
		try {
			this.submission.sendBack(desk.report().id(), remark.strip(), person);
			flash.addFlashAttribute("done", "sent-back");
		}
		catch (MoveRefused refused) {
			flash.addFlashAttribute("refused", refused.reason().slug());
		}
		return "redirect:" + desk.address() + "/state";
	}

	private String page(ReportDesk desk, String remark, Model model) {
		Report report = desk.report();
		Version version = report.newest();
		model.addAttribute("desk", desk);
		model.addAttribute("remark", remark);
		model.addAttribute("texts", texts(desk, version));
		model.addAttribute("writers", version.authors().stream().map(this.people::name).sorted().toList());
		return "drafts/approval";
	}

	/** The texts that are submitted, the source first, each with what it changes. */
	private List<ToApprove> texts(ReportDesk desk, Version version) {
		List<Version> published = desk.report().published(desk.now());
		Map<Language, SealedText> before = published.isEmpty() ? Map.of()
				: this.texts.asOf(desk.report(), published.getLast());
		Map<Language, SealedText> now = this.texts.asOf(desk.report(), version);
		@Nullable SealedText source = now.get(desk.report().source());
		List<ToApprove> texts = new ArrayList<>();
		this.texts.of(version).forEach((language, text) -> {
			Optional<Differences> changed = Optional.ofNullable(before.get(language))
				.map((earlier) -> Differences.between(whole(earlier), whole(text)));
			Optional<Behind> behind = Optional.ofNullable(text.sourceBody())
				.filter((followed) -> source != null && language != desk.report().source())
				.map((followed) -> Behind.of(followed, (source != null) ? source.body() : ""))
				.filter((one) -> !one.isUpToDate());
			texts.add((language == desk.report().source()) ? 0 : texts.size(),
					new ToApprove(language, text.title(), text.body(), changed, behind));
		});
		return texts;
	}

	private static String whole(SealedText text) {
		return "# " + text.title() + "\n\n" + text.body();
	}

	/**
	 * A text to be approved.
	 *
	 * @param changed what it changes in what is published; empty where nothing is
	 */
	record ToApprove(Language language, String title, String body, Optional<Differences> changed,
			Optional<Behind> behind) {
	}

}
