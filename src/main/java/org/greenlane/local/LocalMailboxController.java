package org.greenlane.local;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.web.NotFoundException;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The letters that a portal in local mode has sent, so that whoever tries it can follow
 * their links.
 */
@Controller
@ConditionalOnProperty("greenlane.local.active")
class LocalMailboxController {

	private final LocalMailServer server;

	LocalMailboxController(LocalMailServer server) {
		this.server = server;
	}

	@GetMapping("/local/mailbox")
	String list(HttpServletResponse response, Model model) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		model.addAttribute("letters", this.server.letters().reversed());
		return "local/mailbox";
	}

	@GetMapping("/local/mailbox/{number:[0-9]{1,6}}")
	String show(@PathVariable int number, HttpServletResponse response, Model model) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		List<LocalLetter> letters = this.server.letters();
		if (number < 1 || number > letters.size()) {
			throw new NotFoundException("Letter " + number);
		}
		model.addAttribute("letter", letters.get(number - 1));
		return "local/letter";
	}

}
