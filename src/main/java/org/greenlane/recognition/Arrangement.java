package org.greenlane.recognition;

import java.util.List;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A mutual recognition arrangement as its page shows it.
 *
 * @param name its name, or its parties' names in the reader's language
 * @param status the status of the whole
 * @param signed when it was signed, or null where no source says it
 * @param inForce since when it is in force, or null where no source says it
 * @param basis how its parties are known; null for two economies, which name it
 * @param asOf the date of the newest source, or null where none is dated
 */
record Arrangement(String id, String name, ArrangementKind kind, ArrangementStatus status, @Nullable PartialDate signed,
		@Nullable PartialDate inForce, @Nullable PartiesBasis basis, String grade, @Nullable String note,
		@Nullable PartialDate asOf, List<Party> parties, List<Related> related, List<SourceLink> sources) {

	/** Whether it may join more than two economies. */
	public boolean isPlurilateral() {
		return this.kind == ArrangementKind.PLURILATERAL;
	}

	/** Whether it takes effect party by party. */
	public boolean hasOwnStatuses() {
		return this.parties.stream().anyMatch((party) -> party.status() != null);
	}

	/** How many parties have put it into effect, where each has a status of its own. */
	public long applying() {
		return this.parties.stream().filter((party) -> party.status() == PartyStatus.IN_FORCE).count();
	}

	/** Since when a party applies it, or null where no source says it. */
	public @Nullable PartialDate inForceFor(Party party) {
		return (party.status() == null && party.inForce() == null) ? this.inForce : party.inForce();
	}

	/**
	 * What is known of one party alone.
	 */
	enum PartyStatus {

		/** The party has put the arrangement into effect. */
		IN_FORCE,
		/** The party has signed and not yet put it into effect. */
		PENDING

	}

	/**
	 * A party.
	 *
	 * @param iso2 the economy's code in lower case
	 * @param status its own status, or null where it has that of the arrangement
	 * @param inForce its own date, or null
	 */
	record Party(String iso2, String name, @Nullable PartyStatus status, @Nullable PartialDate inForce,
			List<PartyProgrammes.PartyProgramme> programmes) {

		Party running(List<PartyProgrammes.PartyProgramme> programmes) {
			return new Party(this.iso2, this.name, this.status, this.inForce, programmes);
		}

	}

	/**
	 * Another arrangement that at least two of the parties share.
	 *
	 * @param parties the names of the parties that share it
	 */
	record Related(String id, String name, ArrangementStatus status, String parties) {
	}

}
