package org.greenlane.files;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at and not refused, before it is kept.
 *
 * @param name what to call it, with an ending of its type
 * @param scannedAt when a scanner let it pass; null where there is none or it was away
 */
public record LookedAt(String name, FileType type, byte[] content, @Nullable Instant scannedAt) {

	/** Without the name, which may be somebody's. */
	@Override
	public String toString() {
		return "LookedAt[%s, %d bytes]".formatted(this.type, this.content.length);
	}

}
