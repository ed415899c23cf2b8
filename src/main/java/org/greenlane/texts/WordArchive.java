package org.greenlane.texts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.greenlane.texts.WordRefused.Reason;

/**
 * The XML parts of a Word file, unpacked within limits. Pictures and whatever else is not
 * XML are never unpacked.
 *
 * @param parts by name
 */
record WordArchive(Map<String, byte[]> parts) {

	private static final int LARGEST = 5 * 1024 * 1024;

	private static final int MOST_ENTRIES = 2_000;

	private static final int MOST_INSIDE = 20 * 1024 * 1024;

	static WordArchive open(byte[] file) throws WordRefused {
		check(file);
		try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
			WordArchive archive = new WordArchive(unpack(zip));
			archive.checkKind();
			return archive;
		}
		catch (IOException | IllegalArgumentException unreadable) {
			throw new WordRefused(Reason.DAMAGED);
		}
	}

	private static void check(byte[] file) throws WordRefused {
		if (file.length > LARGEST) {
			throw new WordRefused(Reason.TOO_LARGE);
		}
		if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new WordRefused(Reason.OLD_OR_LOCKED);
		}
		if (!begins(file, 'P', 'K', 3, 4)) {
			throw new WordRefused(Reason.NOT_WORD);
		}
	}

	private static boolean begins(byte[] file, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (file.length <= i || (file[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	private static Map<String, byte[]> unpack(ZipFile zip) throws IOException, WordRefused {
		Map<String, byte[]> parts = new TreeMap<>();
		int left = MOST_INSIDE;
		int entries = 0;
		for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements();) {
			ZipArchiveEntry entry = all.nextElement();
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (++entries > MOST_ENTRIES) {
				throw new WordRefused(Reason.TOO_MUCH_INSIDE);
			}
			if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
				throw new WordRefused(Reason.MACROS);
			}
			if (name.endsWith(".xml") || name.endsWith(".rels")) {
				byte[] part = read(zip, entry, left);
				left -= part.length;
				if (parts.put(entry.getName(), part) != null) {
					throw new WordRefused(Reason.DAMAGED);
				}
			}
		}
		return parts;
	}

	private static byte[] read(ZipFile zip, ZipArchiveEntry entry, int left) throws IOException, WordRefused {
		try (InputStream in = zip.getInputStream(entry)) {
			byte[] part = in.readNBytes(left + 1);
			if (part.length > left) {
				throw new WordRefused(Reason.TOO_MUCH_INSIDE);
			}
			return part;
		}
	}

	private void checkKind() throws WordRefused {
		byte[] types = this.parts.get("[Content_Types].xml");
		String kinds = (types != null) ? new String(types, StandardCharsets.UTF_8) : "";
		if (kinds.toLowerCase(Locale.ROOT).contains("macroenabled")) {
			throw new WordRefused(Reason.MACROS);
		}
		if (!kinds.contains("wordprocessingml") || !this.parts.containsKey("word/document.xml")) {
			throw new WordRefused(Reason.NOT_WORD);
		}
	}

	/** A file of the same parts and no others. */
	InputStream repacked() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
			archive.setLevel(0);
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				archive.putNextEntry(new ZipEntry(part.getKey()));
				archive.write(part.getValue());
				archive.closeEntry();
			}
		}
		catch (IOException impossibleInMemory) {
			throw new IllegalStateException(impossibleInMemory);
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}

}
