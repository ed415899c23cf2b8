package org.greenlane.drafts;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.drafts.Sections.Section;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a speaker the part of a draft that is about them, and takes a remark.
 */
@Controller
class SpeakerController {

	private static final String PREVIEW = "/reports/preview/{token:[A-Za-z0-9_-]{43}}";

	private static final int LONGEST = 2_000;

	private final SpeakerLinks links;

	private final Drafts drafts;

	private final Remarks remarks;

	SpeakerController(SpeakerLinks links, Drafts drafts, Remarks remarks) {
		this.links = links;
		this.drafts = drafts;
		this.remarks = remarks;
	}

	@GetMapping(PREVIEW)
	String show(@PathVariable String token, HttpServletResponse response, Model model) {
		return this.links.open(token).map((link) -> page(token, link, response, model)).orElseGet(() -> gone(response));
	}

	@PostMapping(PREVIEW)
	String remark(@PathVariable String token, @RequestParam(defaultValue = "") String said,
			HttpServletResponse response, Model model, RedirectAttributes flash) {
		Optional<SpeakerLink> open = this.links.open(token);
		if (open.isEmpty()) {
			return gone(response);
		}
		SpeakerLink link = open.get();
		if (said.isBlank() || said.length() > LONGEST) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("said", said);
			model.addAttribute("problem", said.isBlank() ? "none" : "long");
			return page(token, link, response, model);
		}
		flash.addFlashAttribute("done", this.remarks.take(link, said.strip()) ? "taken" : "enough");
		return "redirect:/reports/preview/" + token;
	}

	/** Expired, revoked or never there: it says the same of all of them. */
	private static String gone(HttpServletResponse response) {
		response.setStatus(HttpStatus.GONE.value());
		return "drafts/gone";
	}

	private String page(String token, SpeakerLink link, HttpServletResponse response, Model model) {
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
		response.setHeader("Referrer-Policy", "no-referrer");
		Optional<Section> section = Sections.find(this.drafts.newest(link.report(), link.language()).body(),
				link.heading());
		model.addAttribute("link", link);
		model.addAttribute("token", token);
		model.addAttribute("section", section.orElse(null));
		return "drafts/preview";
	}

}
