package org.greenlane.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Something that opens a door and is known to the portal by its hash alone.
 *
 * @param text what the person holds
 */
record Secret(String text) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	/** 256 random bits, written so that they may stand in an address. */
	static Secret token() {
		byte[] random = new byte[BYTES];
		RANDOM.nextBytes(random);
		return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
	}

	/** Six random digits. */
	static Secret code() {
		return new Secret("%06d".formatted(RANDOM.nextInt(1_000_000)));
	}

	/** Six digits as typed, whatever stands between them. */
	static Secret typedCode(String typed) {
		return new Secret(typed.replaceAll("[\\s-]", ""));
	}

	byte[] hash() {
		return hash(this.text);
	}

	/**
	 * The hash together with another secret, without which six digits could be found out
	 * from it.
	 */
	byte[] hashWith(Secret other) {
		return hash(other.text + ":" + this.text);
	}

	private static byte[] hash(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Says nothing, as it may come into logs. */
	@Override
	public String toString() {
		return "Secret";
	}

}
