package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;

/**
 * The lists of a Word file: all bullets are one list, each numbered list is its own, so
 * that it begins with its own number.
 */
final class WordNumbering {

	private static final int LEVELS = 9;

	private static final int BULLETS = 1;

	private static final List<String> SIGNS = List.of("•", "–", "▪");

	private static final List<String> NUMBERS = List.of("decimal", "lowerLetter", "lowerRoman");

	private record Numbered(int level, int start) {
	}

	private final List<Numbered> lists = new ArrayList<>();

	/** The number under which items of bullet lists stand. */
	int bullets() {
		return BULLETS;
	}

	/** A number under which the items of one numbered list stand. */
	int numbered(int level, int start) {
		this.lists.add(new Numbered(level, start));
		return BULLETS + this.lists.size();
	}

	static int level(int depth) {
		return Math.min(depth, LEVELS - 1);
	}

	byte[] bytes() {
		WordXml xml = new WordXml("numbering");
		kind(xml, 1, true);
		kind(xml, 2, false);
		xml.open("num", "numId", String.valueOf(BULLETS)).empty("abstractNumId", "val", "1").close();
		for (int i = 0; i < this.lists.size(); i++) {
			Numbered list = this.lists.get(i);
			xml.open("num", "numId", String.valueOf(BULLETS + 1 + i)).empty("abstractNumId", "val", "2");
			xml.open("lvlOverride", "ilvl", String.valueOf(list.level()));
			xml.empty("startOverride", "val", String.valueOf(list.start())).close().close();
		}
		return xml.bytes();
	}

	private static void kind(WordXml xml, int id, boolean bullets) {
		xml.open("abstractNum", "abstractNumId", String.valueOf(id)).empty("multiLevelType", "val", "hybridMultilevel");
		for (int level = 0; level < LEVELS; level++) {
			xml.open("lvl", "ilvl", String.valueOf(level)).empty("start", "val", "1");
			xml.empty("numFmt", "val", bullets ? "bullet" : NUMBERS.get(level % 3));
			xml.empty("lvlText", "val", bullets ? SIGNS.get(level % 3) : "%" + (level + 1) + ".")
				.empty("lvlJc", "val", "left");
			xml.open("pPr").empty("ind", "left", String.valueOf(720 * (level + 1)), "hanging", "360").close().close();
		}
		xml.close();
	}

}
