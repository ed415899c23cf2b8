package org.greenlane.spotlights;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.greenlane.meetings.MeetingRef;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.LocalText;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A Spotlight, the barriers named in it, and what came of them by date.
 *
 * @param id the end of the Spotlight's address
 * @param person who spoke, or null where no source gives the name
 * @param number which Spotlight it was since the first, or null
 * @param hsCode the product's code in the Harmonized System, or null where it is not
 * known
 * @param hsByAnalyst whether an analyst chose that code, and no source gives it
 * @param helped what helped the firm, or null
 */
public record Chain(String id, Named firm, @Nullable String person, @Nullable Named economy, MeetingRef meeting,
		@Nullable Integer number, @Nullable LocalText product, @Nullable String hsCode, boolean hsByAnalyst,
		@Nullable LocalText helped, List<Barrier> barriers, List<Step> steps, List<SourceLink> sources) {

	/** The Spotlight's address below the language. */
	public String address() {
		return "/spotlights/" + this.id;
	}

	/** Whether a step is about all barriers, so that it need not say which. */
	public boolean isAboutAll(Step step) {
		return step.barriers().size() == this.barriers.size();
	}

	/** The barriers that a step is about. */
	public List<Barrier> barriersOf(Step step) {
		return this.barriers.stream().filter((barrier) -> step.barriers().contains(barrier.id())).toList();
	}

	/**
	 * Something with a page.
	 *
	 * @param address its page below the language
	 * @param name its name in the reader's language
	 */
	public record Named(String address, String name) {

		static Optional<Named> economy(@Nullable String iso2, @Nullable String name) {
			return (iso2 != null && name != null)
					? Optional.of(new Named("/economies/" + iso2.toLowerCase(Locale.ROOT), name)) : Optional.empty();
		}

	}

	/**
	 * Something that stood in the firm's way.
	 *
	 * @param openDays for how many days at least it has been open, or null where it no
	 * longer is
	 */
	public record Barrier(String id, String kind, LocalText title, BarrierState state, @Nullable Long openDays,
			List<SourceLink> sources) {
	}

	/**
	 * What a body did.
	 *
	 * @param date when, or null where only the day is known on which it was told
	 * @param reported when it was told, or null
	 * @param symbol the document, or null
	 * @param sponsors who proposed it
	 * @param barriers the ids of the barriers that it is about
	 */
	public record Step(BarrierState state, @Nullable PartialDate date, @Nullable PartialDate reported, Named body,
			@Nullable String symbol, LocalText what, List<Named> sponsors, Set<String> barriers,
			List<SourceLink> sources) {
	}

}
