package org.greenlane.reports;

import java.util.Locale;

/**
 * What a version is to those before it.
 */
public enum VersionKind {

	ORIGINAL,

	/** A new account, in all languages together. */
	REVISION,

	/** Mends one language. */
	CORRECTION;

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
