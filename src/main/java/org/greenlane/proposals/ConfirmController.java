package org.greenlane.proposals;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.proposals.DraftSourceController.SourceForm;
import org.greenlane.proposals.FocalPoints.Named;
import org.greenlane.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a focal point says that something is still right: by one click where its own
 * source still says so, else with the source that does.
 */
@Controller
class ConfirmController {

	private final FocalPoints people;

	private final Confirming confirming;

	private final SourceRows sources;

	private final ProposalWords words;

	ConfirmController(FocalPoints people, Confirming confirming, SourceRows sources, ProposalWords words) {
		this.people = people;
		this.confirming = confirming;
		this.sources = sources;
		this.words = words;
	}

	@GetMapping("/proposals/confirm")
	String form(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String row,
			@RequestParam(defaultValue = "") String economy, @AuthenticationPrincipal SignedIn person, Model model) {
		return page(this.people.named(kind, row, economy, person), ProposalSource.NONE, List.of(), model);
	}

	@PostMapping("/proposals/confirm")
	String confirm(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String row,
			@RequestParam(defaultValue = "") String economy, @RequestParam(defaultValue = "") String source,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		boolean confirmed = this.confirming.confirm(this.people.named(kind, row, economy, person), source, person);
		flash.addFlashAttribute(confirmed ? "done" : "notConfirmed", confirmed ? "confirmed" : true);
		return "redirect:/proposals";
	}

	@PostMapping("/proposals/confirm/source")
	String confirmAnew(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String row,
			@RequestParam(defaultValue = "") String economy, SourceForm form, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		Named named = this.people.named(kind, row, economy, person);
		ProposalSource source = form.source();
		List<String> wrong = this.sources.problems(source);
		if (!wrong.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(named, source, wrong, model);
		}
		this.confirming.confirm(named, source, person);
		flash.addFlashAttribute("done", "confirmed");
		return "redirect:/proposals";
	}

	private String page(Named named, ProposalSource source, List<String> wrong, Model model) {
		DueRow row = this.confirming.row(named).orElseThrow(() -> new NotFoundException("Row " + named.row()));
		model.addAttribute("heading", this.words.heading(row.kind(), row.name()));
		model.addAttribute("row", row);
		model.addAttribute("economy", named.economy());
		model.addAttribute("source", source);
		model.addAttribute("wrong", wrong);
		return "proposals/confirm";
	}

}
