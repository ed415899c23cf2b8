package org.greenlane.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The home page, and the pages about the portal itself.
 */
@Controller
class HomeController {

	@GetMapping({ "", "/" })
	String home() {
		return "site/home";
	}

	@GetMapping("/accessibility")
	String accessibility() {
		return "site/accessibility";
	}

	@GetMapping("/data-notice")
	String dataNotice() {
		return "site/data-notice";
	}

	/**
	 * Parts of the portal that are announced and not yet there.
	 */
	@GetMapping("/champions")
	String later(HttpServletRequest request, Model model) {
		model.addAttribute("pillar", Frame.of(request).path().substring(1));
		return "site/pillar";
	}

}
