package org.greenlane.composer;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.calls.Call;
import org.greenlane.calls.CallPart;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.CallRefused;
import org.greenlane.calls.Calls;
import org.greenlane.calls.PublishGuards;
import org.greenlane.calls.PublishProblem;
import org.greenlane.calls.Reading;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What every page of a call shows to staff.
 */
@Component
class CallEditing {

	private final Calls calls;

	private final PublishGuards guards;

	private final Clock clock;

	CallEditing(Calls calls, PublishGuards guards, Clock clock) {
		this.calls = calls;
		this.guards = guards;
		this.clock = clock;
	}

	/** The call that an address names, be it a draft or not. */
	Call find(String slug) {
		return this.calls.find(slug).orElseThrow(() -> new NotFoundException("Call " + slug));
	}

	/** Puts a call into a page's model, with what is missing in it. */
	void show(Call call, Model model) {
		CallPhase phase = call.phase(this.clock.instant());
		Reading reading = Reading.of(call, Language.current());
		String title = reading.text(call.title());
		List<PublishProblem> problems = phase.isFrozen() ? List.of() : this.guards.problems(call, this.clock.instant());
		model.addAttribute("call", call);
		model.addAttribute("phase", phase);
		model.addAttribute("read", reading);
		model.addAttribute("callTitle", title.isEmpty() ? call.slug() : title);
		model.addAttribute("base", "/admin/calls/" + call.slug());
		model.addAttribute("frozen", phase.isFrozen());
		model.addAttribute("languages", Language.values());
		model.addAttribute("parts", Stream.of(CallPart.values()).map((part) -> PartState.of(part, problems)).toList());
	}

	/** Says in a page why something was refused. */
	void refuse(CallRefused refused, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.CONFLICT.value());
		model.addAttribute("refused", refused.key());
		model.addAttribute("refusedFor", refused.problems());
	}

	/**
	 * How far a part is.
	 *
	 * @param slug the part
	 * @param problems what is missing in it
	 */
	record PartState(String slug, List<PublishProblem> problems) {

		static PartState of(CallPart part, List<PublishProblem> all) {
			return new PartState(part.slug(), all.stream().filter((problem) -> problem.part() == part).toList());
		}

	}

}
