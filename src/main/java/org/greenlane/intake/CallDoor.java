package org.greenlane.intake;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Parties;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Deadline;
import org.greenlane.calls.Reading;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What every page about the applications to a call shows around its own, and who is kept
 * out.
 */
@Component
class CallDoor {

	private final Calls calls;

	private final Parties parties;

	private final Clock clock;

	CallDoor(Calls calls, Parties parties, Clock clock) {
		this.calls = calls;
		this.parties = parties;
		this.clock = clock;
	}

	/** The call that an address names, be it a draft or not. */
	Call find(String slug) {
		return this.calls.find(slug).orElseThrow(() -> new NotFoundException("Call " + slug));
	}

	CallPhase phase(Call call) {
		return call.phase(this.clock.instant());
	}

	/**
	 * Whether somebody of the staff takes part themselves, and so must not see what
	 * others sent.
	 */
	boolean takesPart(Call call, SignedIn person) {
		return this.parties.include(call, person, this.clock.instant());
	}

	/** Tells somebody who takes part that they see nothing. */
	String refuse(Call call, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.FORBIDDEN.value());
		show(call, "applications", model);
		return "intake/taking-part";
	}

	/**
	 * Puts a call into a page's model.
	 * @param here which of the call's pages it is
	 */
	void show(Call call, String here, Model model) {
		model.addAttribute("call", call);
		model.addAttribute("callTitle", title(call));
		model.addAttribute("phase", phase(call));
		model.addAttribute("deadline", deadline(call));
		model.addAttribute("base", "/admin/champions/" + call.slug());
		model.addAttribute("here", here);
	}

	static String title(Call call) {
		String title = Reading.of(call, Language.current()).text(call.title());
		return title.isEmpty() ? call.slug() : title;
	}

	static Optional<Deadline> deadline(Call call) {
		return Optional.ofNullable(call.composition().dates().closesAt())
			.map((at) -> new Deadline(at, call.composition().dates().zone()));
	}

}
