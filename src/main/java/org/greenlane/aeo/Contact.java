package org.greenlane.aeo;

import java.util.List;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about the programmes of an economy; what is not known is null.
 *
 * @param point the unit or function that answers
 * @param asOf the date of the information
 */
public record Contact(String administration, @Nullable String point, @Nullable String email, @Nullable String telephone,
		@Nullable String webPage, @Nullable PartialDate asOf, List<SourceLink> sources) {
}
