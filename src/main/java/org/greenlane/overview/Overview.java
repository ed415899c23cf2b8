package org.greenlane.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.series.SeriesValue;

/**
 * All that the overview tells.
 *
 * @param all what is known of all operational programmes
 * @param regions the same by region
 * @param marks every operational programme with what is known of it
 * @param largest the programmes with most certified companies
 * @param grown programmes of which companies were counted more than once
 * @param shares the first shares of small firms, by definition
 * @param allShares how many shares there are in all
 * @param changes shares that were counted again in the same way
 * @param kinds the kinds of measures for small firms
 * @param world how many programmes the WCO counted
 */
record Overview(Region all, List<Region> regions, List<ProgrammeMark> marks, List<CountedProgramme> largest,
		List<GrownProgramme> grown, List<Share> shares, int allShares, List<ShareChange> changes,
		List<MeasureKind> kinds, Coverage coverage, List<SeriesValue> world) {

	/** The shares by what “small” means in them. */
	public Map<String, List<Share>> byDefinition() {
		Map<String, List<Share>> groups = new LinkedHashMap<>();
		this.shares
			.forEach((share) -> groups.computeIfAbsent(share.definition(), (words) -> new ArrayList<>()).add(share));
		return groups;
	}

}
