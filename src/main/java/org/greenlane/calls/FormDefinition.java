package org.greenlane.calls;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an application is checked against, as one text that never depends on how it is
 * stored: the form as applicants meet it, the rules, the tracks. It is the same for two
 * calls only where they ask the same in the same words.
 *
 * @param canonical JSON without spaces, members in a fixed order
 * @param hash its SHA-256 in hexadecimal digits
 */
public record FormDefinition(String canonical, String hash) {

	static FormDefinition of(String canonical) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
			return new FormDefinition(canonical, HexFormat.of().formatHex(digest));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** What is short enough to say: the first digits of the hash. */
	public String version() {
		return this.hash.substring(0, 12);
	}

}
