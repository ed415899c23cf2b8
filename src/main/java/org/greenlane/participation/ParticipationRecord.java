package org.greenlane.participation;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.greenlane.sources.Grade;
import org.greenlane.web.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * How many certified operators somebody counted, in one way, at one date. What the source
 * does not say is null, never 0. Only the loading of the data set writes it.
 */
@Entity
@Immutable
@Table(schema = "participation", name = "records")
class ParticipationRecord {

	@Id
	private String id;

	private String iso2;

	private @Nullable String programmeCode;

	private @Nullable String programmeName;

	@Enumerated(EnumType.STRING)
	private Scope scope;

	@Enumerated(EnumType.STRING)
	private Unit unit;

	private @Nullable PartialDate year;

	private @Nullable PartialDate asOf;

	private @Nullable Integer total;

	@Enumerated(EnumType.STRING)
	private @Nullable Qualifier qualifier;

	private @Nullable Integer msme;

	private @Nullable Integer shareBase;

	private @Nullable BigDecimal sharePercent;

	private @Nullable Integer micro;

	private @Nullable Integer small;

	private @Nullable Integer medium;

	private @Nullable Integer large;

	private @Nullable String definition;

	private @Nullable String statusNote;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	private @Nullable String note;

	protected ParticipationRecord() {
	}

	public String getId() {
		return this.id;
	}

	public String getIso2() {
		return this.iso2;
	}

	/**
	 * The programme whose operators are counted, or null where it is not one programme.
	 */
	public @Nullable String getProgrammeCode() {
		return this.programmeCode;
	}

	public @Nullable String getProgrammeName() {
		return this.programmeName;
	}

	public Scope getScope() {
		return this.scope;
	}

	public Unit getUnit() {
		return this.unit;
	}

	/** The year that the source speaks of. */
	public @Nullable PartialDate getYear() {
		return this.year;
	}

	/** The date of the source's page, or null where it shows none. */
	public @Nullable PartialDate getAsOf() {
		return this.asOf;
	}

	public @Nullable Integer getTotal() {
		return this.total;
	}

	public @Nullable Qualifier getQualifier() {
		return this.qualifier;
	}

	public @Nullable Integer getMsme() {
		return this.msme;
	}

	/** What the MSME share is a share of, where that is given. */
	public @Nullable Integer getShareBase() {
		return this.shareBase;
	}

	/** The MSME share as the source prints it, in percent. */
	public @Nullable BigDecimal getSharePercent() {
		return this.sharePercent;
	}

	/** What counts as small in the source. */
	public @Nullable String getDefinition() {
		return this.definition;
	}

	/** Why a figure has its status. */
	public @Nullable String getStatusNote() {
		return this.statusNote;
	}

	public Grade getGrade() {
		return this.grade;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	/** What of the size split the source gives. */
	SizeSplit sizes() {
		return new SizeSplit(this.micro, this.small, this.medium, this.large, this.msme, this.total, this.shareBase);
	}

}
