package org.greenlane.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.greenlane.texts.TextFixtures.PORTAL;

/**
 * Word files written part by part.
 */
public final class WordFixtures {

	static final WordIn IN = new WordIn(PORTAL);

	static final WordOut OUT = new WordOut(PORTAL);

	private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final StringBuilder links = new StringBuilder();

	private WordFixtures() {
		part("[Content_Types].xml",
				"""
						<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
						<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
						<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
						ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
		part("_rels/.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
						+ "Id=\"a\" Type=\"" + TYPES
						+ "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
	}

	public static WordFixtures word(String body) {
		WordFixtures word = new WordFixtures();
		word.part("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
		return word;
	}

	static String root(String name, String content) {
		return "<w:" + name + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
				+ TYPES.substring(0, TYPES.length() - 1)
				+ "\" xmlns:a=\"urn:a\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
				+ " xmlns:o=\"urn:o\" xmlns:m=\"urn:m\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
				+ " xmlns:wps=\"urn:wps\">" + content + "</w:" + name + ">";
	}

	public static String p(String text) {
		return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
	}

	WordFixtures part(String name, String content) {
		return part(name, content.getBytes(StandardCharsets.UTF_8));
	}

	public WordFixtures part(String name, byte[] content) {
		this.parts.put(name, content);
		return this;
	}

	public WordFixtures link(String id, String target) {
		this.links.append("<Relationship Id=\"" + id + "\" Type=\"" + TYPES + "hyperlink\" Target=\"" + target
				+ "\" TargetMode=\"External\"/>");
		return part("word/_rels/document.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + this.links
						+ "</Relationships>");
	}

	public byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				archive.putNextEntry(new ZipEntry(part.getKey()));
				archive.write(part.getValue());
			}
		}
		catch (IOException impossibleInMemory) {
			throw new IllegalStateException(impossibleInMemory);
		}
		return bytes.toByteArray();
	}

	String markdown() throws WordRefused {
		return IN.read(bytes()).markdown();
	}

	String dropped() throws WordRefused {
		return dropped(IN.read(bytes()));
	}

	static String dropped(WordText text) {
		return text.dropped()
			.stream()
			.map((dropped) -> dropped.kind() + " " + dropped.count())
			.collect(Collectors.joining(", "));
	}

}
