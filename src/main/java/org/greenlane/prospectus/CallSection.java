package org.greenlane.prospectus;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallPhase;
import org.greenlane.calls.CallText;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Deadline;
import org.greenlane.calls.Reading;
import org.greenlane.champions.EditionSection;
import org.greenlane.web.Language;

import org.springframework.stereotype.Component;

/**
 * What the competition's pages tell of calls: those that are not over yet on its front
 * page, and the way from an edition to its call.
 */
@Component
class CallSection implements EditionSection {

	private final Calls calls;

	private final Clock clock;

	CallSection(Calls calls, Clock clock) {
		this.calls = calls;
		this.clock = clock;
	}

	@Override
	public Optional<Content> front() {
		Instant now = this.clock.instant();
		List<Told> told = this.calls.published()
			.stream()
			.filter((call) -> isGoingOn(call.phase(now)))
			.map((call) -> Told.of(call, now))
			.toList();
		return told.isEmpty() ? Optional.empty()
				: Optional.of(new Content("/champions", "prospectus/front", new Shown(told)));
	}

	@Override
	public Optional<Content> about(String slug) {
		return this.calls.findPublished(slug)
			.map((call) -> new Content("/champions/" + slug + "/call", "prospectus/edition",
					new Shown(List.of(Told.of(call, this.clock.instant())))));
	}

	private static boolean isGoingOn(CallPhase phase) {
		return phase != CallPhase.ANNOUNCED && phase != CallPhase.CANCELLED;
	}

	/**
	 * What the section shows.
	 */
	record Shown(List<Told> calls) {
	}

	/**
	 * A call as the competition's pages tell of it.
	 *
	 * @param base its address below the language
	 */
	record Told(Call call, String base, Reading read, String title, String theme, CallPhase phase, Deadline deadline) {

		static Told of(Call call, Instant now) {
			Reading read = Reading.of(call, Language.current());
			return new Told(call, "/champions/" + call.slug(), read, read.text(call.title()),
					read.text(call.composition().text(CallText.THEME)), call.phase(now), call.deadline());
		}

	}

}
