package org.greenlane.applications;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
		String named = "\npersonal " + HexFormat.of().formatHex(this.personalHash) + "\n";
		boolean person = (this.personal != null) ? isHash(this.personal, this.personalHash) : this.erasedAt != null;
		return person && isHash(this.content, this.contentHash) && this.content.contains(named);
	}

	/**
	 * All answers, by question; without those of the personal part where that is erased.
	 */
	public Map<String, List<String>> answers() {
		Map<String, List<String>> answers = new TreeMap<>(CanonicalText.read(this.content));
		if (this.personal != null) {
			answers.putAll(CanonicalText.read(this.personal));
		}
		return answers;
	}

	/** The hash by which a receipt names what was sent, in hexadecimal digits. */
	public String hash() {
		return HexFormat.of().formatHex(this.contentHash);
	}

	private static boolean isHash(String text, byte[] hash) {
		return MessageDigest.isEqual(CanonicalText.hash(text), hash);
	}

	/** Without what it says. */
	@Override
	public String toString() {
		return "SealedVersion[%s, %d]".formatted(this.application, this.number);
	}

}
