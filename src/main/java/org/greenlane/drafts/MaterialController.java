package org.greenlane.drafts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.drafts.Sections.Section;
import org.greenlane.reports.ReportAttachments;
import org.greenlane.reports.ReportPolicy;
import org.greenlane.web.Language;
import org.greenlane.web.PortalAddress;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What lies beside a draft: notes, links for speakers, files.
 */
@Controller
class MaterialController {

	private static final String MATERIAL = "/admin/meetings/{slug}/report/material";

	private static final int LONGEST_NAME = 120;

	private final Desks desks;

	private final Notes notes;

	private final SpeakerLinks links;

	private final Drafts drafts;

	private final ReportAttachments attachments;

	private final PortalAddress portal;

	private final Clock clock;

	MaterialController(Desks desks, Notes notes, SpeakerLinks links, Drafts drafts, ReportAttachments attachments,
			PortalAddress portal, Clock clock) {
		this.desks = desks;
		this.notes = notes;
		this.links = links;
		this.drafts = drafts;
		this.attachments = attachments;
		this.portal = portal;
		this.clock = clock;
	}

	@GetMapping(MATERIAL)
	String show(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, Model model) {
		return page(this.desks.of(slug, person), model);
	}

	@PostMapping(MATERIAL + "/notes")
	String note(@PathVariable String slug, @RequestParam(defaultValue = "") String said,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model,
			RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		if (said.isBlank() || said.length() > Notes.LONGEST) {
			model.addAttribute("said", said);
			return refused("note", desk, response, model);
		}
		this.notes.add(desk.report().id(), said.strip(), person.id());
		flash.addFlashAttribute("done", "noted");
		return back(desk);
	}

	@PostMapping(MATERIAL + "/notes/{id:[0-9a-f-]{36}}/settle")
	String settle(@PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
		ReportDesk desk = this.desks.of(slug, person);
		this.notes.settle(desk.report().id(), id, person.id(), this.clock.instant());
		return back(desk);
	}

	/** The link is shown once, on the page that follows. */
	@PostMapping(MATERIAL + "/links")
	String link(@PathVariable String slug, @RequestParam(defaultValue = "") String section,
			@RequestParam(defaultValue = "") String speaker, @AuthenticationPrincipal SignedIn person,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		refuseReaders(person);
		Optional<Choice> chosen = choices(desk).filter((choice) -> choice.value().equals(section)).findFirst();
		String name = speaker.replaceAll("[\\s\\p{Cc}]+", " ").strip();
		if (chosen.isEmpty() || name.isEmpty() || name.length() > LONGEST_NAME) {
			model.addAttribute("section", section);
			model.addAttribute("speaker", speaker);
			return refused(chosen.isEmpty() ? "section" : "speaker", desk, response, model);
		}
		Choice choice = chosen.get();
		String token = this.links.make(desk.report().id(), choice.language(), choice.heading(), name, person.id());
		flash.addFlashAttribute("link", this.portal.of(choice.language(), "/reports/preview/" + token));
		return back(desk);
	}

	@PostMapping(MATERIAL + "/links/{id:[0-9a-f-]{36}}/revoke")
	String revoke(@PathVariable String slug, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes flash) {
		ReportDesk desk = this.desks.of(slug, person);
		refuseReaders(person);
		this.links.revoke(desk.report().id(), id);
		flash.addFlashAttribute("done", "revoked");
		return back(desk);
	}

	private static void refuseReaders(SignedIn person) {
		if (!ReportPolicy.mayWrite(person)) {
			throw new AccessDeniedException("Only editors");
		}
	}

	private String refused(String problem, ReportDesk desk, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("problem", problem);
		return page(desk, model);
	}

	private String page(ReportDesk desk, Model model) {
		model.addAttribute("desk", desk);
		model.addAttribute("notes", this.notes.of(desk.report().id()));
		model.addAttribute("choices", choices(desk).toList());
		model.addAttribute("links", this.links.of(desk.report().id()));
		model.addAttribute("files", this.attachments.of(desk.report()));
		return "drafts/material";
	}

	private Stream<Choice> choices(ReportDesk desk) {
		return this.drafts.newest(desk.report().id())
			.values()
			.stream()
			.flatMap((draft) -> sections(draft).stream()
				.map((section) -> new Choice(draft.language(), section.heading())));
	}

	private static List<Section> sections(Draft draft) {
		return Sections.of(draft.body());
	}

	private static String back(ReportDesk desk) {
		return "redirect:" + desk.address() + "/material";
	}

	/** A section that a link can show. */
	record Choice(Language language, String heading) {

		public String value() {
			return this.language.tag() + " " + this.heading;
		}

	}

}
