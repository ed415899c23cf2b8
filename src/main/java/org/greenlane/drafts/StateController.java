package org.greenlane.drafts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.reports.MoveRefused;
import org.greenlane.reports.Publishing;
import org.greenlane.reports.Symbol;
import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

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
 * Where a report stands, and what can be done to bring it further.
 */
@Controller
class StateController {

	private static final String REPORT = "/admin/meetings/{slug}/report";

	private final Desks desks;

	private final Submission submission;

	private final Publishing publishing;

	StateController(Desks desks, Submission submission, Publishing publishing) {
		this.desks = desks;
		this.submission = submission;
		this.publishing = publishing;
	}

	@GetMapping(REPORT + "/state")
	String show(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, Model model) {
		return page(this.desks.of(slug, person), HourForm.EMPTY, ReasonForm.EMPTY, model);
	}

	@PostMapping(REPORT + "/submit")
	String submit(@PathVariable String slug, HourForm form, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		if (form.problem()) {
			return mend("hour", desk, form, ReasonForm.EMPTY, response, model);
		}
		return act(desk, "submitted", flash, (id) -> this.submission.submit(id, form.at(desk.now()), person));
	}

	@PostMapping(REPORT + "/hour")
	String setHour(@PathVariable String slug, HourForm form, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		if (form.problem()) {
			return mend("hour", desk, form, ReasonForm.EMPTY, response, model);
		}
		return act(desk, "hour-set", flash, (id) -> this.submission.setHour(id, form.at(desk.now()), person));
	}

	@PostMapping(REPORT + "/take-back")
	String takeBack(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		return act(this.desks.of(slug, person), "taken-back", flash, (id) -> this.publishing.takeBack(id, person));
	}

	@PostMapping(REPORT + "/give-up")
	String giveUp(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		String back = act(desk, "given-up", flash, (id) -> this.publishing.giveUp(id, person));
		return desk.isPublished() ? back : "redirect:/admin/meetings";
	}

	@PostMapping(REPORT + "/revise")
	String revise(@PathVariable String slug, ReasonForm form, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		return form.text()
			.map((LocalText why) -> act(desk, "revision-begun", flash, (id) -> this.submission.revise(id, why, person)))
			.orElseGet(() -> mend("revise", desk, HourForm.EMPTY, form, response, model));
	}

	@PostMapping(REPORT + "/correct")
	String correct(@PathVariable String slug, ReasonForm form, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		Optional<Language> language = form.corrected();
		if (form.text().isEmpty() || language.isEmpty()) {
			return mend(language.isEmpty() ? "language" : "correct", desk, HourForm.EMPTY, form, response, model);
		}
		return act(desk, "correction-begun", flash,
				(id) -> this.submission.correct(id, language.get(), form.text().get(), person));
	}

	@PostMapping(REPORT + "/withdraw")
	String withdraw(@PathVariable String slug, ReasonForm form, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		return form.text()
			.map((LocalText why) -> act(desk, "withdrawn", flash, (id) -> this.publishing.withdraw(id, why, person)))
			.orElseGet(() -> mend("withdraw", desk, HourForm.EMPTY, form, response, model));
	}

	@PostMapping(REPORT + "/remove")
	String remove(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		String back = act(desk, "removed", flash, (id) -> this.publishing.remove(id, person));
		return flash.getFlashAttributes().containsKey("refused") ? back : "redirect:/admin/meetings";
	}

	@PostMapping(REPORT + "/symbol")
	String register(@PathVariable String slug, @RequestParam(defaultValue = "") String symbol,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		Optional<Symbol> typed = Symbol.registered(symbol);
		if (typed.isEmpty()) {
			model.addAttribute("symbol", symbol);
			return mend("symbol", desk, HourForm.EMPTY, ReasonForm.EMPTY, response, model);
		}
		return act(desk, "registered", flash, (id) -> this.publishing.register(id, typed.get(), person));
	}

	private static String act(ReportDesk desk, String done, RedirectAttributes flash, Consumer<UUID> verb) {
		try {
			verb.accept(desk.report().id());
			flash.addFlashAttribute("done", done);
		}
		catch (MoveRefused refused) {
			flash.addFlashAttribute("refused", refused.reason().slug());
		}
		return "redirect:" + desk.address() + "/state";
	}

	private static String mend(String problem, ReportDesk desk, HourForm hour, ReasonForm reason,
			HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problem", problem);
		return page(desk, hour, reason, model);
	}

	private static String page(ReportDesk desk, HourForm hour, ReasonForm reason, Model model) {
		model.addAttribute("desk", desk);
		model.addAttribute("hour", hour);
		model.addAttribute("reason", reason);
		model.addAttribute("languages", Language.values());
		return "drafts/state";
	}

}
