package org.greenlane.economies;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.greenlane.web.LocalText;
import org.greenlane.web.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * An economy or customs territory, named as the WTO names it. Only the loading of the
 * data set writes it.
 */
@Entity
@Immutable
@Table(schema = "economies", name = "economies")
public class Economy {

	@Id
	private String iso2;

	private String iso3;

	private @Nullable String m49;

	private String name;

	private String nameFr;

	private String nameEs;

	@Enumerated(EnumType.STRING)
	private WcoRegion wcoRegion;

	@Enumerated(EnumType.STRING)
	private DevelopmentStatus developmentStatus;

	private boolean smallIsland;

	private boolean landlocked;

	private boolean wtoMember;

	private String aeoTerritory;

	private @Nullable String note;

	private @Nullable PartialDate asOf;

	protected Economy() {
	}

	public String getIso2() {
		return this.iso2;
	}

	public String getIso3() {
		return this.iso3;
	}

	/** The code of the United Nations, or null where it has none. */
	public @Nullable String getM49() {
		return this.m49;
	}

	public LocalText getName() {
		return new LocalText(this.name, this.nameFr, this.nameEs);
	}

	public WcoRegion getWcoRegion() {
		return this.wcoRegion;
	}

	public DevelopmentStatus getDevelopmentStatus() {
		return this.developmentStatus;
	}

	public boolean isSmallIsland() {
		return this.smallIsland;
	}

	public boolean isLandlocked() {
		return this.landlocked;
	}

	public boolean isWtoMember() {
		return this.wtoMember;
	}

	/** The code of the economy whose AEO programme this one's operators join. */
	public String getAeoTerritory() {
		return this.aeoTerritory;
	}

	/** Whether another economy runs the programme, as the EU does for its members. */
	public boolean isInLargerTerritory() {
		return !this.aeoTerritory.equals(this.iso2);
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public @Nullable PartialDate getAsOf() {
		return this.asOf;
	}

	/** The address of its page below the language. */
	public String getAddress() {
		return "/economies/" + this.iso2.toLowerCase(Locale.ROOT);
	}

}
