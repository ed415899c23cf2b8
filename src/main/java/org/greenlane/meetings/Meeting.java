package org.greenlane.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.DateSpan;
import org.greenlane.web.LocalText;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its page shows it.
 *
 * @param dateBasis how its date is known
 * @param dateSaid the date in the source's words, in English, or null
 * @param times its hours, or null where no source says them
 * @param organiser who holds it, or null
 * @param place where it is, or null
 * @param attendance how one takes part, or null
 * @param cancelledOn when it was called off, or null
 * @param topics what was on the table, in English
 */
record Meeting(MeetingRef ref, MeetingKind kind, DateBasis dateBasis, @Nullable String dateSaid,
		@Nullable MeetingTimes times, @Nullable Named organiser, @Nullable LocalText place,
		@Nullable Attendance attendance, @Nullable PartialDate cancelledOn, List<String> topics, List<Item> agenda,
		List<Speaker> speakers, List<Document> documents, List<SourceLink> sources) {

	/** Whether its last day is still to come or is today. */
	boolean isUpcoming(LocalDate today) {
		return date().filter((date) -> !date.last().isBefore(today)).isPresent();
	}

	/** Its date where every day of it is known. */
	Optional<DateSpan> days() {
		return date().filter(DateSpan::isToTheDay);
	}

	private Optional<DateSpan> date() {
		return Optional.ofNullable(this.ref.date());
	}

	/** Those who coordinated the group at that time. */
	public List<Speaker> coordinators() {
		return this.speakers.stream().filter((one) -> one.part().equals("COORDINATOR")).toList();
	}

	/** Those who spoke to an item; for null those of whom no item is known. */
	public List<Speaker> speakersOf(@Nullable String item) {
		return this.speakers.stream()
			.filter((one) -> !one.part().equals("COORDINATOR") && java.util.Objects.equals(one.item(), item))
			.toList();
	}

	/** The documents of an item; for null those of the whole meeting. */
	public List<Document> documentsOf(@Nullable String item) {
		return this.documents.stream().filter((one) -> java.util.Objects.equals(one.item(), item)).toList();
	}

	/** The economies of those who took part, each once. */
	public List<Named> economies() {
		return this.speakers.stream().map(Speaker::economy).flatMap(Stream::ofNullable).distinct().toList();
	}

	/**
	 * Something with a page.
	 *
	 * @param address its page below the language
	 * @param name its name in the reader's language
	 */
	record Named(String address, String name) {

		static Optional<Named> economy(@Nullable String iso2, @Nullable String name) {
			return (iso2 != null && name != null)
					? Optional.of(new Named("/economies/" + iso2.toLowerCase(Locale.ROOT), name)) : Optional.empty();
		}

		static Optional<Named> organisation(@Nullable String slug, @Nullable String name) {
			return (slug != null && name != null) ? Optional.of(new Named("/organisations/" + slug, name))
					: Optional.empty();
		}

	}

	/** A point of the agenda. */
	record Item(String id, boolean spotlight, LocalText title) {
	}

	/**
	 * Somebody who took part.
	 *
	 * @param item the point of the agenda, or null
	 * @param person the name, or null where no source gives it
	 */
	record Speaker(@Nullable String item, String part, @Nullable String person, @Nullable LocalText role,
			@Nullable Named organisation, @Nullable Named economy, boolean online) {
	}

	/** A document with its symbol, if it has one. */
	record Document(@Nullable String item, String kind, @Nullable String symbol, @Nullable LocalText title,
			@Nullable PartialDate dated) {
	}

}
