package org.greenlane.champions;

import java.util.List;

import org.greenlane.sources.SourceLink;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One who was named in an edition, as pages show it.
 *
 * @param edition the slug of the edition
 * @param theme what the edition was about, in the reader's language
 * @param slug the end of its own address
 * @param organisation the slug of the organisation
 * @param name what the organisation is called in the reader's language
 * @param person who spoke for it, or null where no source says
 * @param iso2 the code of its economy in lower case, or null where it has none
 * @param economy the name of its economy, or null where it has none
 * @param region where it is at home that has no one economy, or null
 * @param project what it entered with, or null where no source says
 * @param story what it does, or null where no source says
 */
record Laureate(String edition, int year, String theme, String slug, String organisation, String name,
		@Nullable String person, @Nullable String iso2, @Nullable String economy, @Nullable LaureateRegion region,
		LaureateRole role, @Nullable String project, @Nullable LocalText story, List<SourceLink> sources) {

	/** Its page, below the language. */
	public String page() {
		return "/champions/" + this.edition + "/" + this.slug;
	}

}
