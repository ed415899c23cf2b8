package org.greenlane.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Small files of each type, as far as their type can be told.
 */
public final class FilesUnderTest {

	private FilesUnderTest() {
	}

	public static byte[] pdf(String said) {
		return ("%PDF-1.7\n% " + said + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
	}

	public static byte[] png() {
		return bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R');
	}

	public static byte[] jpeg(int size) {
		byte[] photo = new byte[size];
		byte[] begin = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0);
		System.arraycopy(begin, 0, photo, 0, begin.length);
		return photo;
	}

	public static byte[] heic() {
		return bytes(0, 0, 0, 0x18, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'm', 'i', 'f', '1', 'h', 'e',
				'i', 'c');
	}

	public static byte[] docx() {
		return zip(Map.of("[Content_Types].xml",
				("<Types><Override ContentType=\"" + OfficeFile.DOCUMENT + "\"/></Types>")
					.getBytes(StandardCharsets.UTF_8),
				"word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8)));
	}

	/** The files as a portal sees them whose scanner does not answer. */
	public static StoredFiles behindAScannerThatIsAway(JdbcClient jdbc) {
		return new StoredFiles(jdbc, new Scanner(new FileSettings("localhost:1")));
	}

	static byte[] zip(Map<String, byte[]> parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

}
