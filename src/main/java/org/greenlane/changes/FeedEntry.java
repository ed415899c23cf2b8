package org.greenlane.changes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.greenlane.history.Cause;

/**
 * What one entry of the feed tells.
 *
 * @param id the newest of its changes
 * @param table the kind of rows
 * @param act what happened to them
 * @param why the reason given, or empty
 * @param rows how many rows it is about
 * @param many whether it is about all rows of a kind that came at once
 * @param name what people call the row
 * @param page the page of the row below the language, without a slash in front
 * @param economies the economies it is about, by code
 * @param told its fields that changed
 */
record FeedEntry(long id, Instant at, String table, String act, Cause cause, String why, int rows, boolean many,
		String name, Optional<String> page, List<String> economies, List<Told> told) {

	/** A field, and what it said before and says after; blank where nothing is known. */
	record Told(String field, String before, String after) {
	}

}
