package org.greenlane.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was sent at one moment. The content holds the hash of the personal part, so that
 * its own hash is that of all.
 *
 * @param number 1 for what was sent first
 * @param revision the revision of the working copy that was sealed
 * @param content everything but the personal part, as a canonical text
 * @param personal what erasure takes away, as a canonical text; null where it has
 */
public record SealedVersion(UUID application, int number, int revision, Instant sealedAt, UUID sealedBy,
		Language language, String content, byte[] contentHash, @Nullable String personal, byte[] personalHash,
		@Nullable Instant erasedAt) {

	/**
	 * Whether it is as it was sealed. A tombstone is whole where the hash of what is gone
	 * stands in the content.
	 */
	public boolean isWhole() {
		return parts().isWhole(this.erasedAt != null);
	}

	/**
	 * All answers, by question; without those of the personal part where that is erased.
	 */
	public Map<String, List<String>> answers() {
		return parts().answers();
	}

	/** The hash by which a receipt names what was sent, in hexadecimal digits. */
	public String hash() {
		return parts().hash();
	}

	private SealedParts parts() {
		return new SealedParts(this.content, this.contentHash, this.personal, this.personalHash);
	}

	/** Without what it says. */
	@Override
	public String toString() {
		return "SealedVersion[%s, %d]".formatted(this.application, this.number);
	}

}
