package org.greenlane.editing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.greenlane.dataset.KeptFile;

import org.springframework.util.DigestUtils;

/**
 * The last part of the address of a row's form: its key where that is made of letters,
 * digits and hyphens, else a tilde and the beginning of the key's hash, as keys may be
 * web addresses.
 */
final class RowAddress {

	/** How many digits of the hash are taken: as many as the address of a source has. */
	static final int DIGITS = 10;

	private static final Pattern PLAIN = Pattern.compile("(?!new$)[A-Za-z0-9][A-Za-z0-9-]*");

	private RowAddress() {
	}

	static String of(String key) {
		return PLAIN.matcher(key).matches() ? key
				: hashed(DigestUtils.md5DigestAsHex(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS));
	}

	/** The address of a row of which only the beginning of its key's hash is known. */
	static String hashed(String digits) {
		return "~" + digits;
	}

	/** The page of a row's form, below the language. */
	static String page(KeptFile file, String key) {
		return "/admin/data/" + file.kind() + "/" + of(key);
	}

}
