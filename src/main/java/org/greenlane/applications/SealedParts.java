package org.greenlane.applications;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The two canonical texts that something is sealed as. The content has a line with the
 * hash of the personal part, so that its own hash is that of all.
 *
 * @param content everything but the personal part
 * @param personal what erasure takes away; null where it has
 */
public record SealedParts(String content, byte[] contentHash, @Nullable String personal, byte[] personalHash) {

	/** Seals a personal part, and the content that names its hash. */
	public static SealedParts of(String personal, java.util.function.UnaryOperator<String> contentWithHash) {
		byte[] hash = CanonicalText.hash(personal);
		String content = contentWithHash.apply(HexFormat.of().formatHex(hash));
		return new SealedParts(content, CanonicalText.hash(content), personal, hash);
	}

	/**
	 * Whether they are as they were sealed. A tombstone is whole where the hash of what
	 * is gone stands in the content.
	 * @param erased whether the personal part may be gone
	 */
	public boolean isWhole(boolean erased) {
		String named = "\npersonal " + HexFormat.of().formatHex(this.personalHash) + "\n";
		boolean person = (this.personal != null) ? isHash(this.personal, this.personalHash) : erased;
		return person && isHash(this.content, this.contentHash) && this.content.contains(named);
	}

	/** All answers, by question; without those of the personal part where it is gone. */
	public Map<String, List<String>> answers() {
		Map<String, List<String>> answers = new TreeMap<>(CanonicalText.read(this.content));
		if (this.personal != null) {
			answers.putAll(CanonicalText.read(this.personal));
		}
		return answers;
	}

	/** The hash by which people name it, in hexadecimal digits. */
	public String hash() {
		return HexFormat.of().formatHex(this.contentHash);
	}

	private static boolean isHash(String text, byte[] hash) {
		return MessageDigest.isEqual(CanonicalText.hash(text), hash);
	}

	/** Without what it says. */
	@Override
	public String toString() {
		return "SealedParts[%s]".formatted(hash());
	}

}
