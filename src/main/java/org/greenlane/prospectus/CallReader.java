package org.greenlane.prospectus;

import java.time.Clock;
import java.time.Instant;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallText;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Reading;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Finds the call that an address names, and puts what every page of it shows into the
 * page's model.
 */
@Component
class CallReader {

	private final Calls calls;

	private final Clock clock;

	CallReader(Calls calls, Clock clock) {
		this.calls = calls;
		this.clock = clock;
	}

	/**
	 * The call.
	 * @throws NotFoundException if there is none that readers may know of
	 */
	Call open(String slug, Model model) {
		Call call = this.calls.findPublished(slug).orElseThrow(() -> new NotFoundException("Call " + slug));
		Instant now = this.clock.instant();
		Reading reading = Reading.of(call, Language.current());
		model.addAttribute("call", call);
		model.addAttribute("phase", call.phase(now));
		model.addAttribute("deadline", call.deadline());
		model.addAttribute("left", call.deadline().timeLeft(now));
		model.addAttribute("read", reading);
		model.addAttribute("callTitle", reading.text(call.title()));
		model.addAttribute("theme", reading.text(call.composition().text(CallText.THEME)));
		model.addAttribute("base", "/champions/" + call.slug());
		return call;
	}

}
