package org.greenlane.files;

import java.util.Set;

/**
 * What a module takes.
 *
 * @param types the types it takes, at least one
 * @param bytes the most that one file may have, up to 20 MB
 */
public record FileLimits(Set<FileType> types, long bytes) {

	private static final long MB = 1 << 20;

	public FileLimits {
		types = Set.copyOf(types);
		if (types.isEmpty() || bytes <= 0 || bytes > 20 * MB) {
			throw new IllegalArgumentException("No limits of files");
		}
	}

	/** The limit in full megabytes, for people. */
	public long megabytes() {
		return this.bytes / MB;
	}

}
