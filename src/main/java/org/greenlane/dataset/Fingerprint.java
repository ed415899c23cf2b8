package org.greenlane.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One number for all that a load reads, by which an unchanged data set is known.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	/**
	 * SHA-256, in hexadecimal, over the formats and the files they name; a missing file
	 * counts as an empty one.
	 */
	static String of(List<FileFormat> formats, FileSet files) throws IOException {
		MessageDigest digest = sha256();
		try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
			for (FileFormat format : formats) {
				sink.write(format.signature().getBytes(StandardCharsets.UTF_8));
				try (InputStream file = files.open(format.file())) {
					if (file != null) {
						file.transferTo(sink);
					}
				}
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
