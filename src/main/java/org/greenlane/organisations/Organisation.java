package org.greenlane.organisations;

import java.util.List;
import java.util.Locale;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as its page shows it.
 *
 * @param abbreviation a short name, or null
 * @param iso2 the code of its economy, or null where it has none or no source says it
 * @param economy the name of its economy in the reader's language, or null
 * @param about what it is or makes, or null
 */
public record Organisation(String slug, LocalText name, @Nullable String abbreviation, OrganisationKind kind,
		@Nullable String iso2, @Nullable String economy, @Nullable String website, @Nullable LocalText about,
		List<SourceLink> sources) {

	/** The address of its economy's page below the language, or null. */
	public @Nullable String economyPage() {
		return (this.iso2 != null) ? "/economies/" + this.iso2.toLowerCase(Locale.ROOT) : null;
	}

}
