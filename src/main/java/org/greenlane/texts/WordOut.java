package org.greenlane.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.greenlane.web.PortalAddress;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes Word files (.docx) of texts: headings, lists, tables and notes are Word's own,
 * mentions are links to the portal. The same text gives the same bytes. Links to headings
 * of the text itself become their words.
 */
@Component
public class WordOut {

	/** Word's files are archives; they hold no moment at which they were made. */
	private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final PortalAddress portal;

	WordOut(PortalAddress portal) {
		this.portal = portal;
	}

	/**
	 * The bytes of a .docx file.
	 * @throws TextRefused if the text is beyond the limits
	 */
	public byte[] write(String text, WordProperties properties) {
		return write(text, "", properties);
	}

	/**
	 * The same, with the title above the text, in Word's style for titles.
	 * @throws TextRefused if the text is beyond the limits
	 */
	public byte[] writeWithTitle(String text, WordProperties properties) {
		return write(text, properties.title(), properties);
	}

	private byte[] write(String text, String title, WordProperties properties) {
		WordWriter writer = new WordWriter(Syntax.parse(text), title, this.portal, properties);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
			put(archive, "[Content_Types].xml", shipped("content-types.xml"));
			put(archive, "_rels/.rels", shipped("package-rels.xml"));
			put(archive, "docProps/core.xml", core(properties));
			put(archive, "word/document.xml", writer.document.bytes());
			put(archive, "word/_rels/document.xml.rels",
					writer.links.bytes("styles", "settings", "numbering", "footnotes", "header1"));
			put(archive, "word/styles.xml", styles(properties));
			put(archive, "word/settings.xml", shipped("settings.xml"));
			put(archive, "word/numbering.xml", writer.numbering.bytes());
			put(archive, "word/footnotes.xml", writer.footnotes.bytes());
			put(archive, "word/_rels/footnotes.xml.rels", writer.noteLinks.bytes());
			put(archive, "word/header1.xml", header(properties));
		}
		catch (IOException impossibleInMemory) {
			throw new UncheckedIOException(impossibleInMemory);
		}
		return bytes.toByteArray();
	}

	private static byte[] header(WordProperties properties) {
		WordXml xml = new WordXml("hdr").open("p").open("pPr").empty("pStyle", "val", "Header").close().open("r");
		String symbol = properties.symbol();
		return xml.text(symbol.isEmpty() ? properties.title() : symbol + " · " + properties.title())
			.close()
			.close()
			.bytes();
	}

	private static byte[] styles(WordProperties properties) throws IOException {
		String styles = new String(shipped("styles.xml"), StandardCharsets.UTF_8);
		return styles.replace("LANGUAGE", properties.spelling()).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] core(WordProperties properties) {
		String form = """
				<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
				<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
				xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>%s</dc:title><dc:subject>%s</dc:subject>\
				<dc:identifier>%2$s</dc:identifier><dc:language>%s</dc:language></cp:coreProperties>
				""";
		return form.formatted(escaped(properties.title()), escaped(properties.symbol()), properties.spelling())
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String escaped(String value) {
		return HtmlUtils.htmlEscape(value.replaceAll("[\\p{Cntrl}]", " "), "UTF-8");
	}

	private static byte[] shipped(String part) throws IOException {
		try (InputStream in = WordOut.class.getResourceAsStream("/texts/word/" + part)) {
			if (in == null) {
				throw new IllegalStateException("Not packaged: " + part);
			}
			return in.readAllBytes();
		}
	}

	private static void put(ZipOutputStream archive, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(NEVER);
		archive.putNextEntry(entry);
		archive.write(content);
		archive.closeEntry();
	}

}
