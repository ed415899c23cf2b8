package org.greenlane.accounts;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignInLinks.Asked;
import org.greenlane.accounts.SignInLinks.Attempt;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The two doors that a letter opens: the link anywhere, the code in the browser that
 * asked for it.
 */
@Controller
class KeyController {

	private final SignInLinks links;

	private final SignInLimits limits;

	private final People people;

	private final PersonInSession sessions;

	private final ApplicationEventPublisher events;

	KeyController(SignInLinks links, SignInLimits limits, People people, PersonInSession sessions,
			ApplicationEventPublisher events) {
		this.links = links;
		this.limits = limits;
		this.people = people;
		this.sessions = sessions;
		this.events = events;
	}

	/**
	 * Shows a button and uses nothing up: programs that look into letters open links too.
	 */
	@GetMapping("/sign-in/link/{token}")
	String link(@PathVariable String token, HttpServletResponse response, Model model) {
		// The address is the key: no other page is to hear of it.
		response.setHeader("Referrer-Policy", "no-referrer");
		Optional<Asked> asked = this.links.look(new Secret(token));
		model.addAttribute("token", token);
		model.addAttribute("address", asked.map((one) -> one.address().text()).orElse(""));
		if (asked.isEmpty()) {
			response.setStatus(HttpStatus.GONE.value());
		}
		return "accounts/link";
	}

	@PostMapping("/sign-in/link")
	String useLink(@RequestParam(defaultValue = "") String token, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Optional<Asked> asked = this.links.use(new Secret(token));
		if (asked.isEmpty()) {
			response.setStatus(HttpStatus.GONE.value());
			model.addAttribute("address", "");
			return "accounts/link";
		}
		return signIn(asked.get(), request, response);
	}

	@GetMapping("/sign-in/code")
	String code(HttpServletRequest request, Model model) {
		return codePage(request, model);
	}

	@PostMapping("/sign-in/code")
	String useCode(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Optional<Secret> asking = AskingBrowser.secret(request);
		Optional<Duration> wait = this.limits.code(Source.of(request), asking.flatMap(this.links::addressee));
		if (wait.isPresent()) {
			model.addAttribute("wait", Wait.answer(wait.get(), response));
			return codePage(request, model);
		}
		Attempt attempt = asking.map((browser) -> this.links.use(browser, Secret.typedCode(code)))
			.orElseGet(() -> new Attempt(Optional.empty(), 0));
		if (attempt.asked().isPresent()) {
			return signIn(attempt.asked().get(), request, response);
		}
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		model.addAttribute("left", attempt.left());
		return codePage(request, model);
	}

	private String codePage(HttpServletRequest request, Model model) {
		model.addAttribute("address", AskingBrowser.address(request));
		model.addAttribute("awaited", AskingBrowser.secret(request).filter(this.links::awaits).isPresent());
		return "accounts/code";
	}

	private String signIn(Asked asked, HttpServletRequest request, HttpServletResponse response) {
		SignedIn person = this.people.arrive(asked.address(), asked.language());
		this.events.publishEvent(new MailboxProven(person.id(), asked.address()));
		this.sessions.begin(person, request);
		AskingBrowser.forget(request, response);
		return ReturnAddress.of(asked.returnTo()).redirect();
	}

}
