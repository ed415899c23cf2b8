package org.greenlane.screening;

import java.util.List;
import java.util.Optional;

import org.greenlane.files.StoredFile;

/**
 * An answer as it was and as it is.
 *
 * @param question the question in the reader's language
 * @param before what was said, as readers write it
 * @param now what is said now
 * @param changed whether that is something else
 */
record Compared(String id, String question, List<String> before, List<String> now, Optional<StoredFile> fileBefore,
		Optional<StoredFile> fileNow, boolean changed) {
}
