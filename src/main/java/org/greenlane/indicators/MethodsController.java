package org.greenlane.indicators;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that explains every indicator.
 */
@Controller
class MethodsController {

	@GetMapping("/participation/methods")
	String show(Model model) {
		model.addAttribute("computed", indicators(true));
		model.addAttribute("lacking", indicators(false));
		return "indicators/methods";
	}

	private static List<Indicator> indicators(boolean computed) {
		return Arrays.stream(Indicator.values()).filter((indicator) -> indicator.isComputed() == computed).toList();
	}

}
