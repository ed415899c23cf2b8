package org.greenlane.aeo;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that says what an AEO is.
 */
@Controller
class AeoController {

	private final Headlines headlines;

	AeoController(Headlines headlines) {
		this.headlines = headlines;
	}

	@GetMapping("/aeo")
	String show(Model model) {
		model.addAttribute("figures", this.headlines.read());
		return "aeo/show";
	}

}
