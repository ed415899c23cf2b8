package org.greenlane.texts;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.web.util.HtmlUtils;

/**
 * The addresses that one part of a Word file leads to; Word keeps them apart from the
 * text.
 */
final class WordLinks {

	private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, String> ids = new LinkedHashMap<>();

	String id(String address) {
		return this.ids.computeIfAbsent(address, (added) -> "link" + (this.ids.size() + 1));
	}

	/**
	 * The relationships of the part.
	 * @param parts the names of further parts that belong to it, without ending
	 */
	byte[] bytes(String... parts) {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
			.append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
		for (String part : parts) {
			relationship(xml, part, part.replaceAll("\\d", ""), part + ".xml", "");
		}
		this.ids.forEach((address, id) -> relationship(xml, id, "hyperlink", HtmlUtils.htmlEscape(address, "UTF-8"),
				" TargetMode=\"External\""));
		return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void relationship(StringBuilder xml, String id, String type, String target, String mode) {
		xml.append("<Relationship Id=\"" + id + "\" Type=\"" + TYPES + type + "\" Target=\"" + target + "\"" + mode
				+ "/>");
	}

}
