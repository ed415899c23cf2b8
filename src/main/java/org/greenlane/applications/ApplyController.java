package org.greenlane.applications;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Applications.Beginning;
import org.greenlane.calls.Call;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Eligibility;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where applying begins: the way to one's application, or the first page of a new one.
 */
@Controller
class ApplyController {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_CHOICE = 60;

	private final Calls calls;

	private final Applications applications;

	private final Saving saving;

	private final Eligibility eligibility;

	private final DatabaseTime time;

	ApplyController(Calls calls, Applications applications, Saving saving, Eligibility eligibility, DatabaseTime time) {
		this.calls = calls;
		this.applications = applications;
		this.saving = saving;
		this.eligibility = eligibility;
		this.time = time;
	}

	/**
	 * The way on, for whoever comes from the call.
	 * @param known what they have answered in the quick check, which is not asked again
	 */
	@GetMapping("/champions/{slug:[a-z0-9-]+}/apply")
	String list(@PathVariable String slug, @RequestParam MultiValueMap<String, String> known,
			@AuthenticationPrincipal SignedIn person, Model model) {
		Call call = call(slug);
		List<Application> mine = this.applications.of(person)
			.stream()
			.filter((one) -> one.callId().equals(call.id()) && one.erasedAt() == null)
			.toList();
		if (mine.size() == 1) {
			return "redirect:/champions/%s/apply/%s".formatted(slug, mine.getFirst().id());
		}
		if (mine.isEmpty()) {
			return form(call, StartForm.empty(), known, model);
		}
		model.addAttribute("around", new Around(call, Optional.empty(), this.time.now()));
		model.addAttribute("applications", mine);
		return "applications/list";
	}

	@GetMapping("/champions/{slug:[a-z0-9-]+}/apply/new")
	String newForm(@PathVariable String slug, @RequestParam MultiValueMap<String, String> known, Model model) {
		return form(call(slug), StartForm.empty(), known, model);
	}

	/** The draft exists from here on: from the first page that is saved. */
	@PostMapping("/champions/{slug:[a-z0-9-]+}/apply")
	String create(@PathVariable String slug, StartForm form, @RequestParam MultiValueMap<String, String> sent,
			@AuthenticationPrincipal SignedIn person, HttpServletResponse response, Model model) {
		Call call = call(slug);
		Optional<String> problem = form.problem(LONGEST_NAME);
		if (problem.isPresent()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", problem.get());
			return form(call, form, sent, model);
		}
		UUID id = form.draftId().orElseThrow(() -> new NotFoundException("A draft without identifier"));
		Beginning beginning = new Beginning(call.id(), form.behalf(), Language.current());
		if (!this.saving.begin(id, beginning, known(call, sent), person)) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return form(call, form, sent, model);
		}
		return "redirect:/champions/%s/apply/%s".formatted(slug, id);
	}

	/** What is known of the questions of the quick check, and of no others. */
	private Map<String, List<String>> known(Call call, MultiValueMap<String, String> sent) {
		return this.eligibility.questions(call)
			.stream()
			.filter(sent::containsKey)
			.collect(Collectors.toMap((question) -> question, (question) -> List.of(cut(sent, question))));
	}

	private static String cut(MultiValueMap<String, String> sent, String question) {
		String said = Objects.requireNonNullElse(sent.getFirst(question), "");
		return said.substring(0, Math.min(said.length(), LONGEST_CHOICE));
	}

	private String form(Call call, StartForm form, MultiValueMap<String, String> known, Model model) {
		model.addAttribute("known", known(call, known));
		model.addAttribute("around", new Around(call, Optional.empty(), this.time.now()));
		model.addAttribute("form", form);
		return "applications/start";
	}

	private Call call(String slug) {
		return this.calls.findPublished(slug).orElseThrow(() -> new NotFoundException("Call " + slug));
	}

}
