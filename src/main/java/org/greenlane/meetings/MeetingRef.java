package org.greenlane.meetings;

import org.greenlane.web.DateSpan;
import org.greenlane.web.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as other pages name it.
 *
 * @param id what it is known by, which never changes
 * @param slug the end of its address
 * @param date when it was or will be, or null where no source says it
 */
public record MeetingRef(String id, String slug, LocalText title, @Nullable DateSpan date) {

	/** Its address below the language. */
	public String address() {
		return "/meetings/" + this.slug;
	}

}
