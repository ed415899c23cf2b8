package org.greenlane.texts;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one XML part of a Word file. Every name is one of Word's own; what Word cannot
 * hold, such as control characters, is left out.
 */
final class WordXml {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final StringWriter text = new StringWriter();

	private final XMLStreamWriter xml;

	WordXml(String root) {
		try {
			this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.text);
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeStartElement("w:" + root);
			this.xml.writeAttribute("xmlns:w", WORD);
			this.xml.writeAttribute("xmlns:r", LINKS);
		}
		catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/**
	 * Opens an element with attributes given as names and values by turns; a name without
	 * a prefix is one of Word's.
	 */
	WordXml open(String name, String... attributes) {
		try {
			this.xml.writeStartElement("w:" + name);
			for (int i = 0; i < attributes.length; i += 2) {
				this.xml.writeAttribute(attributes[i].contains(":") ? attributes[i] : "w:" + attributes[i],
						clean(attributes[i + 1]));
			}
			return this;
		}
		catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	WordXml close() {
		try {
			this.xml.writeEndElement();
			return this;
		}
		catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	WordXml empty(String name, String... attributes) {
		return open(name, attributes).close();
	}

	/** Text within a run. */
	WordXml text(String content) {
		open("t", "xml:space", "preserve");
		try {
			this.xml.writeCharacters(clean(content));
		}
		catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
		return close();
	}

	byte[] bytes() {
		try {
			this.xml.writeEndDocument();
			this.xml.close();
		}
		catch (XMLStreamException impossible) {
			throw new IllegalStateException(impossible);
		}
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String clean(String content) {
		StringBuilder clean = new StringBuilder(content.length());
		content.codePoints()
			.filter((c) -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\t'
					|| c == '\n')
			.forEach(clean::appendCodePoint);
		return clean.toString();
	}

}
