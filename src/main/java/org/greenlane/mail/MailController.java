package org.greenlane.mail;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.greenlane.mail.LetterPreviews.Preview;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What administrators see of letters: how each kind reads, and how delivery goes.
 */
@Controller
class MailController {

	private final LetterPreviews previews;

	private final OutboxState state;

	private final Outbox outbox;

	MailController(LetterPreviews previews, OutboxState state, Outbox outbox) {
		this.previews = previews;
		this.state = state;
		this.outbox = outbox;
	}

	@GetMapping("/admin/mail")
	String list(Model model) {
		model.addAttribute("counts", this.state.counts());
		model.addAttribute("failing", this.state.failing());
		model.addAttribute("givenUp", this.state.givenUp());
		model.addAttribute("templates", this.previews.templates());
		model.addAttribute("languages", Language.values());
		return "outbox/list";
	}

	@GetMapping("/admin/mail/{template:[a-z0-9-]+}/{language:en|fr|es}")
	String show(@PathVariable String template, @PathVariable String language, Model model) {
		model.addAttribute("preview", preview(template, language));
		model.addAttribute("languages", Language.values());
		return "outbox/show";
	}

	/**
	 * The letter as a reader's program shows it: a page of its own, where neither the
	 * portal's style nor anything else reaches it.
	 */
	@GetMapping("/admin/mail/{template:[a-z0-9-]+}/{language:en|fr|es}.html")
	ResponseEntity<String> html(@PathVariable String template, @PathVariable String language) {
		Preview preview = preview(template, language);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", preview.policy())
			.body(preview.html());
	}

	@PostMapping("/admin/mail/letters/{id:[0-9a-f-]{36}}/again")
	String tryAgain(@PathVariable UUID id, RedirectAttributes flash) {
		flash.addFlashAttribute("again", this.outbox.tryAgain(id));
		return "redirect:/admin/mail";
	}

	private Preview preview(String template, String language) {
		return Language.ofTag(language)
			.flatMap((one) -> this.previews.of(template, one))
			.orElseThrow(() -> new NotFoundException("Letter " + template));
	}

}
