package org.greenlane.champions;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.greenlane.web.LocalText;
import org.greenlane.web.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the competition as its sources tell of it.
 */
@Entity
@Immutable
@Table(schema = "champions", name = "editions")
class Edition {

	@Id
	private String slug;

	private short year;

	private String name;

	private String partners;

	private @Nullable PartialDate launched;

	private @Nullable PartialDate deadline;

	private @Nullable PartialDate announced;

	private String theme;

	private String themeFr;

	private String themeEs;

	private @Nullable String venue;

	private @Nullable String venueFr;

	private @Nullable String venueEs;

	private @Nullable String eligible;

	private @Nullable String eligibleFr;

	private @Nullable String eligibleEs;

	private @Nullable String documents;

	private @Nullable String documentsFr;

	private @Nullable String documentsEs;

	private @Nullable String selection;

	private @Nullable String selectionFr;

	private @Nullable String selectionEs;

	private @Nullable String note;

	private @Nullable String noteFr;

	private @Nullable String noteEs;

	protected Edition() {
	}

	/** The end of its address: the year, and more where a year had several. */
	public String getSlug() {
		return this.slug;
	}

	public int getYear() {
		return this.year;
	}

	/** The name that its organisers gave it, in English. */
	public String getName() {
		return this.name;
	}

	public LocalText getTheme() {
		return new LocalText(this.theme, this.themeFr, this.themeEs);
	}

	/** Who ran it, each by the name that sources use. */
	public List<String> getPartners() {
		return List.of(this.partners.split("; "));
	}

	public @Nullable PartialDate getLaunched() {
		return this.launched;
	}

	/** Until when one could enter, or null where no source says. */
	public @Nullable PartialDate getDeadline() {
		return this.deadline;
	}

	/** When laureates were named, or null where no one day is known. */
	public @Nullable PartialDate getAnnounced() {
		return this.announced;
	}

	/** Where or how it was announced, or null where no source says. */
	public @Nullable LocalText getVenue() {
		return text(this.venue, this.venueFr, this.venueEs);
	}

	/** Who could enter, or null where no source says. */
	public @Nullable LocalText getEligible() {
		return text(this.eligible, this.eligibleFr, this.eligibleEs);
	}

	/** What had to be sent, or null where no source says. */
	public @Nullable LocalText getDocuments() {
		return text(this.documents, this.documentsFr, this.documentsEs);
	}

	/** How laureates were chosen, or null where no source says. */
	public @Nullable LocalText getSelection() {
		return text(this.selection, this.selectionFr, this.selectionEs);
	}

	/** What else to know, or null. */
	public @Nullable LocalText getNote() {
		return text(this.note, this.noteFr, this.noteEs);
	}

	private static @Nullable LocalText text(@Nullable String english, @Nullable String french,
			@Nullable String spanish) {
		return (english != null) ? new LocalText(english, french, spanish) : null;
	}

}
