package org.greenlane.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.PartialDate;

/**
 * A row whose newest date is long ago.
 *
 * @param kind the kind of rows, such as {@code programmes}
 * @param name what people call it
 * @param page the public page that shows it, below the language
 * @param dated what day the information is from, or what day a count is of
 * @param confirmed when somebody last said that it still holds
 * @param sources those it rests on
 */
public record DueRow(String kind, String key, String name, String page, Optional<PartialDate> dated,
		Optional<LocalDate> confirmed, List<SourceLink> sources) {

	/** How old information may be before somebody is asked, in months. */
	static final int MONTHS = 24;

	/**
	 * Whether nothing vouches for it since that long; undated information is of no day.
	 */
	boolean isDue(LocalDate today) {
		LocalDate limit = today.minusMonths(MONTHS);
		return Stream.concat(this.dated.map(PartialDate::last).stream(), this.confirmed.stream())
			.allMatch((day) -> day.isBefore(limit));
	}

}
