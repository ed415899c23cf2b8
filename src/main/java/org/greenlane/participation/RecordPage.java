package org.greenlane.participation;

import java.util.List;
import java.util.Locale;

import org.greenlane.economies.Economy;
import org.greenlane.sources.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a record shows.
 *
 * @param record what the source says
 * @param seen the same with what follows from it
 * @param sizes the operators by size of firm
 * @param splits the operators by role, type of certificate or tier
 * @param others counts of the same thing that say something else
 * @param confirmed that the administration said so again, or null
 */
record RecordPage(ParticipationRecord record, Observation seen, Economy economy, SizeSplit sizes,
		List<RoleSplit> splits, List<Observation> others, @Nullable Confirmation confirmed) {

	/** The page of the economy's trend below the language. */
	public String trend() {
		return "/participation/" + this.record.getIso2().toLowerCase(Locale.ROOT);
	}

	/** The same record as a row of CSV, below the language. */
	public String csv() {
		return "/participation/records.csv?q=" + this.record.getId().toLowerCase(Locale.ROOT);
	}

	/** Whether the source speaks of another time than its page was written. */
	public boolean isAboutEarlier() {
		return this.record.getAsOf() != null && !this.record.getAsOf().equals(this.seen.reference());
	}

}
