package org.greenlane.local;

import org.jspecify.annotations.Nullable;

/**
 * The portal cannot start, for a reason that one sentence tells and the person who starts
 * it can change.
 */
class StartRefused extends RuntimeException {

	StartRefused(String sentence) {
		this(sentence, null);
	}

	StartRefused(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

}
