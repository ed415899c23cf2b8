package org.greenlane.site;

import org.springframework.stereotype.Controller;
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

}
