package org.greenlane.texts;

import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.greenlane.texts.Dropped.Kind;
import org.greenlane.texts.WordRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the XML of a Word file before anything else does: it refuses what could
 * reach out of it or exhaust whoever reads it, and counts what the text will not have.
 */
final class WordScan {

	private static final int DEEPEST = 90;

	private static final int MOST_ELEMENTS = 500_000;

	private static final int MOST_PARAGRAPHS = 20_000;

	private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

	private int elements;

	private int paragraphs;

	private int depth;

	private int tables;

	private boolean comments;

	/** How deep the older twin of something begins that is also there in a newer form. */
	private int twin;

	private WordScan() {
	}

	static Map<Kind, Integer> of(WordArchive archive) throws WordRefused {
		WordScan scan = new WordScan();
		for (Map.Entry<String, byte[]> part : archive.parts().entrySet()) {
			try {
				scan.read(part.getKey(), part.getValue());
			}
			catch (XMLStreamException malformed) {
				throw new WordRefused(Reason.DAMAGED);
			}
		}
		return scan.counts;
	}

	/** A part that names entities is refused, whether or not it uses them. */
	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	private void read(String name, byte[] part) throws XMLStreamException, WordRefused {
		boolean counted = name.matches("word/(document|footnotes|endnotes)\\.xml");
		this.comments = name.equals("word/comments.xml");
		boolean frame = name.matches("word/(header|footer)\\d*\\.xml");
		boolean words = false;
		this.depth = 0;
		this.tables = 0;
		this.twin = 0;
		XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw new WordRefused(Reason.DAMAGED);
				case XMLStreamConstants.START_ELEMENT -> start(xml, counted);
				case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
				case XMLStreamConstants.CHARACTERS -> words |= !xml.isWhiteSpace();
				default -> {
				}
			}
		}
		if (frame && words) {
			count(Kind.HEADERS);
		}
	}

	private void start(XMLStreamReader xml, boolean counted) throws WordRefused {
		String name = xml.getLocalName();
		this.paragraphs += name.equals("p") ? 1 : 0;
		if (++this.depth > DEEPEST || ++this.elements > MOST_ELEMENTS || this.paragraphs > MOST_PARAGRAPHS) {
			throw new WordRefused(Reason.TOO_MUCH_INSIDE);
		}
		if (name.equals("Fallback") && this.twin == 0) {
			this.twin = this.depth;
		}
		if (this.comments && name.equals("comment")) {
			count(Kind.COMMENTS);
		}
		if (counted && this.twin == 0) {
			Kind kind = kind(xml, name);
			if (kind != null) {
				count(kind);
			}
		}
	}

	private void end(String name) {
		if (this.depth-- == this.twin) {
			this.twin = 0;
		}
		this.tables -= name.equals("tbl") ? 1 : 0;
	}

	private @Nullable Kind kind(XMLStreamReader xml, String name) {
		return switch (name) {
			case "blip", "imagedata" -> Kind.PICTURES;
			case "txbxContent" -> Kind.TEXT_BOXES;
			case "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange" -> Kind.TRACKED_CHANGES;
			case "color", "highlight", "sz", "rFonts", "shd" -> Kind.FORMATTING;
			case "u", "strike", "dstrike" -> isOff(xml) ? null : Kind.UNDERLINE;
			case "docPartGallery" -> value(xml).equals("Table of Contents") ? Kind.CONTENTS : null;
			case "vertAlign" -> Kind.RAISED;
			case "oMath" -> Kind.EQUATIONS;
			case "OLEObject", "control", "altChunk" -> Kind.EMBEDDED;
			case "chart", "relIds" -> Kind.CHARTS;
			case "gridSpan", "vMerge" -> Kind.MERGED_CELLS;
			case "tbl" -> (++this.tables > 1) ? Kind.NESTED_TABLES : null;
			default -> null;
		};
	}

	private static boolean isOff(XMLStreamReader xml) {
		return value(xml).matches("none|0|false|off");
	}

	private static String value(XMLStreamReader xml) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals("val")) {
				return xml.getAttributeValue(i);
			}
		}
		return "";
	}

	private void count(Kind kind) {
		this.counts.merge(kind, 1, Integer::sum);
	}

}
