package org.greenlane.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.greenlane.participation.Observation;

/**
 * What changes from one count to the next so that they cannot be compared.
 */
enum Change {

	SCOPE, UNIT, PROGRAMME, DEFINITION, BASE;

	/**
	 * What changes between two counts of operators.
	 */
	static List<Change> betweenTotals(Observation from, Observation to) {
		List<Change> changes = new ArrayList<>();
		if (from.scope() != to.scope()) {
			changes.add(SCOPE);
		}
		else if (!Objects.equals(from.programmeCode(), to.programmeCode())) {
			changes.add(PROGRAMME);
		}
		if (from.unit() != to.unit()) {
			changes.add(UNIT);
		}
		return changes;
	}

	/**
	 * What changes between two shares: also the definition of small, and a base that is
	 * not the total.
	 */
	static List<Change> betweenShares(Observation from, Observation to) {
		List<Change> changes = betweenTotals(from, to);
		if (!Objects.equals(from.definition(), to.definition())) {
			changes.add(DEFINITION);
		}
		if (from.isShareOfPart() || to.isShareOfPart()) {
			changes.add(BASE);
		}
		return changes;
	}

}
