package org.greenlane.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;

/**
 * Tells by its content, whatever its name says, whether a file is one that is read. A
 * workbook is looked through before it is opened: what it unpacks to is counted, since a
 * small file can hold a very large one.
 */
final class Sniffing {

	/** Far more than ten megabytes of honest workbook unpack to. */
	static final long LARGEST_UNPACKED = 100L << 20;

	private static final int MOST_PARTS = 2_000;

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	private static final Tika TIKA = new Tika();

	private Sniffing() {
	}

	/**
	 * What the file is.
	 * @throws FileRefused if it is none that is read
	 */
	static UploadFormat format(byte[] content) {
		if (content.length == 0) {
			throw new FileRefused("empty");
		}
		String type = TIKA.detect(content);
		if (type.equals("application/zip") || type.contains("ooxml")) {
			lookThrough(content);
			return UploadFormat.XLSX;
		}
		if (type.startsWith("text/plain") || type.startsWith("text/csv")) {
			return UploadFormat.CSV;
		}
		throw new FileRefused(type.contains("msoffice") || type.contains("ole") ? "old" : "type", type);
	}

	private static void lookThrough(byte[] content) {
		boolean workbook = false;
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
						workbook = isWorkbook(new String(packed.readNBytes(1 << 20), StandardCharsets.UTF_8));
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
		if (!workbook) {
			throw new FileRefused("type", "application/zip");
		}
	}

	private static boolean isWorkbook(String types) {
		if (types.contains("macroEnabled")) {
			throw new FileRefused("macros");
		}
		return types.contains(WORKBOOK);
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
