package org.greenlane.sources;

import java.time.LocalDate;

import org.greenlane.web.PartialDate;

/**
 * That something still held on a day, by a source that was looked at again.
 */
public record Confirmation(LocalDate on, SourceLink source) {

	/** The day as pages print it. */
	public PartialDate day() {
		return PartialDate.parse(this.on.toString());
	}

}
