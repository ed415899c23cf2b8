package org.greenlane.drafts;

import org.greenlane.accounts.SignedIn;
import org.greenlane.meetings.MeetingRef;
import org.greenlane.reports.MoveRefused;
import org.greenlane.reports.Publishing;
import org.greenlane.reports.ReportPolicy;
import org.greenlane.web.Language;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * All meetings with where their reports stand.
 */
@Controller
class ReportDeskController {

	private final DeskReader reader;

	private final Desks desks;

	private final Publishing publishing;

	ReportDeskController(DeskReader reader, Desks desks, Publishing publishing) {
		this.reader = reader;
		this.desks = desks;
		this.publishing = publishing;
	}

	@GetMapping("/admin/meetings")
	String list(@AuthenticationPrincipal SignedIn person, Model model) {
		model.addAttribute("rows", this.reader.rows(person));
		model.addAttribute("mayWrite", ReportPolicy.mayWrite(person));
		model.addAttribute("languages", Language.values());
		return "drafts/list";
	}

	/** Begins the report of a meeting. */
	@PostMapping("/admin/meetings/{slug}/report")
	String create(@PathVariable String slug, @RequestParam(defaultValue = "en") String source,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
		MeetingRef meeting = this.desks.meeting(slug);
		try {
			this.publishing.begin(meeting.id(), this.desks.year(meeting), Language.ofTag(source).orElse(Language.EN),
					person);
		}
		catch (MoveRefused refused) {
			flash.addFlashAttribute("refused", refused.reason().slug());
			return "redirect:/admin/meetings";
		}
		return "redirect:/admin/meetings/" + meeting.slug() + "/report";
	}

}
