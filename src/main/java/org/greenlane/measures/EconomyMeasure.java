package org.greenlane.measures;

import java.util.List;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the pages of a programme and of an economy show it.
 *
 * @param description what is done, in English
 * @param since since when, or null where no source says it
 * @param confirmed when the administration last said that it still holds, or null
 */
public record EconomyMeasure(String id, String iso2, String code, String description, @Nullable PartialDate since,
		@Nullable PartialDate confirmed, List<SourceLink> sources) {

	/** The end of the address of its kind. */
	public String slug() {
		return this.code.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
