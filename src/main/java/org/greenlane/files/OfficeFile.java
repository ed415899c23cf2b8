package org.greenlane.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through an office file before anybody opens it: what it unpacks to is counted,
 * since a small file can hold a very large one, and macros are refused.
 */
public final class OfficeFile {

	/** Far more than ten megabytes of an honest office file unpack to. */
	public static final long LARGEST_UNPACKED = 100L << 20;

	/** The main part of a workbook. */
	public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	/** The main part of a text document. */
	public static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private static final int MOST_PARTS = 2_000;

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private OfficeFile() {
	}

	/** Whether something may be an office file, by what Tika says of it. */
	public static boolean mayBe(String type) {
		return type.equals("application/zip") || type.contains("ooxml");
	}

	/**
	 * Looks through a file.
	 * @param mainPart the part that makes it what it is to be
	 * @throws FileRefused as {@code bomb}, {@code macros}, {@code broken} or {@code type}
	 */
	public static void lookThrough(byte[] content, String mainPart) {
		boolean known = false;
		long unpacked = 0;
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
			List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
			if (parts.size() > MOST_PARTS) {
				throw new FileRefused("bomb");
			}
			for (ZipArchiveEntry part : parts) {
				if (part.getName().toLowerCase(Locale.ROOT).contains("vbaproject")) {
					throw new FileRefused("macros");
				}
				try (InputStream packed = zip.getInputStream(part)) {
					if (part.getName().equals(CONTENT_TYPES)) {
						known = holds(new String(packed.readNBytes(1 << 20), StandardCharsets.UTF_8), mainPart);
					}
					unpacked += size(packed, LARGEST_UNPACKED - unpacked);
				}
				if (unpacked > LARGEST_UNPACKED) {
					throw new FileRefused("bomb");
				}
			}
		}
		catch (IOException ex) {
			// It has no directory, or ends in the middle of a part.
			throw new FileRefused("broken");
		}
		if (!known) {
			throw new FileRefused("type", "application/zip");
		}
	}

	private static boolean holds(String types, String mainPart) {
		if (types.contains("macroEnabled")) {
			throw new FileRefused("macros");
		}
		return types.contains(mainPart);
	}

	/** How much a part unpacks to; more than the limit as soon as it is passed. */
	private static long size(InputStream part, long limit) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long size = 0;
		for (int read = part.read(buffer); read >= 0 && size <= limit; read = part.read(buffer)) {
			size += read;
		}
		return size;
	}

}
