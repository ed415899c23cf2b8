package org.greenlane.site;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.web.StaffPages;
import org.greenlane.web.StaffPages.StaffPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where staff begin: what each may do, as the modules offer it.
 */
@Controller
class StaffController {

	private final List<StaffPages> modules;

	StaffController(List<StaffPages> modules) {
		this.modules = List.copyOf(modules);
	}

	@GetMapping("/admin")
	String show(HttpServletRequest request, Model model) {
		List<StaffPage> pages = this.modules.stream()
			.flatMap((module) -> module.staffPages().stream())
			.filter((page) -> page.authorities().stream().anyMatch(request::isUserInRole))
			.toList();
		model.addAttribute("pages", pages);
		return "site/staff";
	}

}
