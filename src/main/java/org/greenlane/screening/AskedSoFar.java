package org.greenlane.screening;

import java.util.List;
import java.util.Optional;

import org.greenlane.calls.Deadline;

/**
 * A clarification as the secretariat sees it; what is written and not sent is the
 * applicants' own.
 *
 * @param state where it stands, as messages write it
 * @param compared old beside new, once it was answered
 * @param questions what was asked, in the reader's language
 */
record AskedSoFar(Clarification asked, String state, Deadline due, Optional<SealedAnswer> sealed,
		List<Compared> compared, List<String> questions) {
}
