package org.greenlane.participation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.greenlane.sources.Grade;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.Language;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A record with what follows from it, as lists and charts read it.
 *
 * @param economy the economy's name in the reader's language
 * @param reference to what date the count refers, or null where no source says
 * @param shareBase what the share is a share of, where it is not the total
 * @param msmeShare MSMEs in percent of their base (I01)
 * @param differing the ids of counts of the same thing that say something else
 * @param sources its sources in order
 */
public record Observation(String id, String iso2, String economy, @Nullable String programmeCode,
		@Nullable String programmeName, Scope scope, Unit unit, @Nullable PartialDate reference,
		@Nullable Integer total, @Nullable Qualifier qualifier, @Nullable Integer msme, @Nullable Integer shareBase,
		@Nullable BigDecimal msmeShare, @Nullable String definition, FigureStatus totalStatus, FigureStatus msmeStatus,
		boolean latest, List<String> differing, Grade grade, List<SourceLink> sources) {

	/** The record's page below the language. */
	public String address() {
		return "/participation/records/" + this.id.toLowerCase(Locale.ROOT);
	}

	/** The total with its sign as a reader writes it, or null. */
	public @Nullable String count(Language language) {
		return (this.total != null) ? sign() + Numbers.whole(this.total, language) : null;
	}

	/** The MSMEs as a reader writes them, or null. */
	public @Nullable String smallFirms(Language language) {
		return (this.msme != null) ? Numbers.whole(this.msme, language) : null;
	}

	/** The MSME share as a reader writes it, or null. */
	public @Nullable String share(Language language) {
		return (this.msmeShare != null) ? Numbers.percent(this.msmeShare, language) : null;
	}

	/** What the share is a share of, as a reader writes it, or null. */
	public @Nullable String base(Language language) {
		@Nullable Integer base = (this.shareBase != null) ? this.shareBase : this.total;
		return (base != null) ? Numbers.whole(base, language) : null;
	}

	/** Whether the share is of fewer operators than the total has. */
	public boolean isShareOfPart() {
		return this.shareBase != null && !Objects.equals(this.shareBase, this.total);
	}

	public boolean isDisputed() {
		return !this.differing.isEmpty();
	}

	/** Whether the source gives less than an exact number. */
	public boolean isQualified() {
		return this.qualifier != null && this.qualifier != Qualifier.EXACT;
	}

	private String sign() {
		return (this.qualifier != null) ? this.qualifier.sign() : "";
	}

}
