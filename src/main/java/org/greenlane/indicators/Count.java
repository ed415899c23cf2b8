package org.greenlane.indicators;

import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of certified operators as growth needs it.
 *
 * @param total the number, 0 or more
 * @param unit what is counted
 * @param scope of what it is counted: everything that must be the same for two counts to
 * be compared
 * @param date to what day, month or year it refers, or null where that is not known
 */
public record Count(long total, String unit, String scope, @Nullable PartialDate date) {

	boolean comparesWith(Count other) {
		return this.unit.equals(other.unit) && this.scope.equals(other.scope);
	}

}
