package org.greenlane.privacy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.greenlane.accounts.PersonInSession;
import org.greenlane.accounts.PersonalRecords;
import org.greenlane.accounts.SignedIn;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.web.Secretariat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is kept of somebody, for themselves alone.
 */
@Controller
class CopyController {

	static final String DATA = "/account/data";

	private final ObjectProvider<PersonalRecords> records;

	private final PersonInSession sessions;

	private final Events events;

	private final MessageSource messages;

	private final JsonMapper json;

	private final Secretariat secretariat;

	private final Clock clock;

	CopyController(ObjectProvider<PersonalRecords> records, PersonInSession sessions, Events events,
			MessageSource messages, JsonMapper json, Secretariat secretariat, Clock clock) {
		this.records = records;
		this.sessions = sessions;
		this.events = events;
		this.messages = messages;
		this.json = json;
		this.secretariat = secretariat;
		this.clock = clock;
	}

	@GetMapping(DATA)
	String show(HttpServletRequest request, Model model) {
		model.addAttribute("recent", this.sessions.hasJustBegun(request));
		return "privacy/data";
	}

	/** Writes the copy as it is read, so that no size is too large. */
	@PostMapping(DATA)
	@Nullable String download(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, HttpServletResponse response,
			Model model) throws IOException {
		if (!this.sessions.hasJustBegun(request)) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			return show(request, model);
		}
		Instant now = this.clock.instant();
		this.events.add(EventKind.EXPORTED, Optional.of(person.id()), person.getName(), Map.of("what", "own-data"));
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				"attachment; filename=\"greenlane-%s.zip\"".formatted(LocalDate.ofInstant(now, ZoneOffset.UTC)));
		try (ZipCopy copy = new ZipCopy(response.getOutputStream(),
				new CopyWords(this.messages, person.language(), now, this.secretariat),
				this.json.writerWithDefaultPrettyPrinter())) {
			this.records.orderedStream().forEach((one) -> one.tell(person, copy));
		}
		return null;
	}

	/** Ends the session, so that one can sign in anew and come back. */
	@PostMapping(DATA + "/again")
	String signInAgain(@RequestParam(defaultValue = "") String to, HttpServletRequest request) {
		Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
		boolean known = to.matches("/account/(erase|applications/[0-9a-f-]{36}/erase)");
		return "redirect:" + (known ? to : DATA);
	}

}
