package org.greenlane.files;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What is known of a file that is kept, without its content.
 *
 * @param size in bytes
 * @param sha256 the hash of its content, in hexadecimal digits
 * @param state whether it may be given to anybody
 */
public record StoredFile(UUID id, String name, FileType type, int size, String sha256, Instant uploadedAt,
		State state) {

	/** The size in kilobytes, at least one, for people. */
	public long kilobytes() {
		return Math.max(1, Math.round(this.size / 1024.0));
	}

	/** The first digits of the hash, by which people tell files apart. */
	public String shortHash() {
		return this.sha256.substring(0, 12);
	}

	static String hex(byte[] hash) {
		return HexFormat.of().formatHex(hash);
	}

	/** Without the name, which may be somebody's. */
	@Override
	public String toString() {
		return "StoredFile[%s]".formatted(this.id);
	}

	/** Where a file stands. */
	public enum State {

		/** May be given to whom the owning module gives it. */
		PASSED,
		/** Waits for the scanner, and is given to nobody. */
		WAITING,
		/** The scanner found something; the content is gone. */
		REFUSED,
		/** The content was erased. */
		GONE

	}

}
