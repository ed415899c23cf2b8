package org.greenlane.overview;

import java.math.BigDecimal;

import org.greenlane.participation.Scope;
import org.greenlane.participation.Unit;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A share of small firms among certified operators (I01) with what it must be read with.
 *
 * @param iso2 the code of the economy in lower case
 * @param base what it is a share of
 * @param whole whether that is all that the record counts
 * @param definition what “small” means in it, in English
 */
record Share(String record, String iso2, String economy, Scope scope, Unit unit, @Nullable PartialDate date, int msme,
		int base, boolean whole, BigDecimal percent, String definition) {

	/** Whether two shares may stand on one line. */
	boolean comparesWith(Share other) {
		return this.iso2.equals(other.iso2) && this.scope == other.scope && this.unit == other.unit
				&& this.definition.equals(other.definition) && this.whole && other.whole;
	}

}
