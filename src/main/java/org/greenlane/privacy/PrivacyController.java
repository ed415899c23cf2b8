package org.greenlane.privacy;

import java.util.List;

import org.greenlane.calls.Calls;
import org.greenlane.web.Secretariat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What is kept of people, who sees it and for how long, for everybody.
 */
@Controller
class PrivacyController {

	private final KeptFor kept;

	private final Calls calls;

	private final Secretariat secretariat;

	PrivacyController(KeptFor kept, Calls calls, Secretariat secretariat) {
		this.kept = kept;
		this.calls = calls;
		this.secretariat = secretariat;
	}

	@GetMapping("/privacy")
	String show(Model model) {
		model.addAttribute("rows", this.kept.rows());
		model.addAttribute("secretariat", this.secretariat.address());
		model.addAttribute("contacts", contacts());
		return "privacy/show";
	}

	@GetMapping("/privacy/erased")
	String erased(Model model) {
		model.addAttribute("secretariat", this.secretariat.address());
		return "privacy/erased";
	}

	/** Where people answer about calls, besides the secretariat. */
	private List<String> contacts() {
		return this.calls.published()
			.stream()
			.map((call) -> call.composition().email())
			.filter((address) -> !address.isEmpty() && !address.equals(this.secretariat.address()))
			.distinct()
			.toList();
	}

}
