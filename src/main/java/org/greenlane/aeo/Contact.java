package org.greenlane.aeo;

import java.util.List;

import org.greenlane.sources.Confirmation;
import org.greenlane.sources.SourceLink;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about the programmes of an economy; what is not known is null.
 *
 * @param point the unit or function that answers
 * @param dated the date of the information as it is stored
 * @param confirmation that it still holds
 */
record Contact(String administration, @Nullable String point, @Nullable String email, @Nullable String telephone,
		@Nullable String webPage, @Nullable String dated, @Nullable Confirmation confirmation,
		List<SourceLink> sources) {

	/** The date of the information. */
	public @Nullable PartialDate asOf() {
		return PartialDate.read(this.dated).orElse(null);
	}

}
