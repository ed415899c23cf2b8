package org.greenlane.composer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallDesk;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.CallRefused;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Deadline;
import org.greenlane.calls.Reading;
import org.greenlane.web.Language;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * All calls, and the beginning of a new one.
 */
@Controller
class CallListController {

	private final Calls calls;

	private final CallDesk desk;

	private final Clock clock;

	CallListController(Calls calls, CallDesk desk, Clock clock) {
		this.calls = calls;
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping("/admin/calls")
	String list(Model model) {
		return page("", "", model);
	}

	@PostMapping("/admin/calls")
	String create(@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String like,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model) {
		String slug = address.strip();
		if (!slug.matches("[a-z0-9][a-z0-9-]{0,39}")) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", "composer.problem.slug");
			return page(address, like, model);
		}
		try {
			Optional<Call> pattern = this.calls.find(like);
			Call begun = pattern.isPresent() ? this.desk.copy(pattern.get(), slug, person)
					: this.desk.create(slug, false, person);
			return "redirect:/admin/calls/" + begun.slug();
		}
		catch (CallRefused refused) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("problem", refused.key());
			return page(address, like, model);
		}
	}

	private String page(String address, String like, Model model) {
		Instant now = this.clock.instant();
		List<Call> all = this.calls.all();
		model.addAttribute("rows", all.stream().map((call) -> row(call, now)).toList());
		model.addAttribute("address", address);
		model.addAttribute("like", like);
		return "composer/list";
	}

	private static Row row(Call call, Instant now) {
		String title = Reading.of(call, Language.current()).text(call.title());
		return new Row(call.slug(), title.isEmpty() ? call.slug() : title, call.phase(now),
				Optional.ofNullable(call.composition().dates().closesAt())
					.map((at) -> new Deadline(at, call.composition().dates().zone())));
	}

	/** A call of the list. */
	record Row(String slug, String title, CallPhase phase, Optional<Deadline> deadline) {
	}

}
