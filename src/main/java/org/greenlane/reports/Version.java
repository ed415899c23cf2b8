package org.greenlane.reports;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.greenlane.web.Language;
import org.greenlane.web.LocalText;

/**
 * A version of a report, by its facts.
 *
 * @param position from 0, in the order in which they were begun
 * @param revision the number of the revision that it is or corrects; 0 for the original
 * @param correction the number of the correction; 0 for none
 * @param language the language that it corrects, empty for others
 * @param why what a revision or correction changes and why, for readers
 * @param publishAt its hour; an hour before the approval means as soon as it is approved
 * @param authors who wrote anything in it that was not approved before; empty before it
 * is submitted
 */
public record Version(UUID id, int position, VersionKind kind, int revision, int correction,
		Optional<Language> language, Optional<LocalText> why, Optional<Instant> submittedAt, Optional<UUID> submittedBy,
		Optional<Instant> approvedAt, Optional<UUID> approvedBy, Optional<Instant> publishAt, Set<UUID> authors) {

	/** What stands behind the symbol in the address of the original as it first was. */
	static final String ORIGINAL = "Original";

	public ReportState state(Instant now) {
		if (this.submittedAt.isEmpty()) {
			return ReportState.DRAFT;
		}
		if (this.approvedAt.isEmpty()) {
			return ReportState.IN_REVIEW;
		}
		return publishedAt().map((at) -> at.isAfter(now) ? ReportState.SCHEDULED : ReportState.PUBLISHED)
			.orElse(ReportState.APPROVED);
	}

	/**
	 * When it was published or will be; empty while it is not approved or has no hour.
	 */
	public Optional<Instant> publishedAt() {
		return this.approvedAt
			.flatMap((approved) -> this.publishAt.map((hour) -> hour.isAfter(approved) ? hour : approved));
	}

	/** Whether its hour has come and nobody has approved it. */
	public boolean isLate(Instant now) {
		return state(now) == ReportState.IN_REVIEW
				&& this.publishAt.filter((hour) -> this.submittedAt.filter(hour::isAfter).isPresent())
					.filter((hour) -> !hour.isAfter(now))
					.isPresent();
	}

	/** Whether a version can have a text in a language. */
	public boolean covers(Language other) {
		return this.language.isEmpty() || this.language.get() == other;
	}

	/** Such as {@code Rev.1}, {@code Rev.1/Corr.2} or {@code Original}. */
	public String designator() {
		String base = (this.revision > 0) ? "Rev." + this.revision : "";
		String mended = (this.correction > 0) ? "Corr." + this.correction : "";
		String both = base.isEmpty() || mended.isEmpty() ? base + mended : base + "/" + mended;
		return both.isEmpty() ? ORIGINAL : both;
	}

	/** As it is cited: the original has nothing but the symbol. */
	public String symbol(String symbol) {
		return (this.kind == VersionKind.ORIGINAL) ? symbol : symbol + "/" + designator();
	}

}
