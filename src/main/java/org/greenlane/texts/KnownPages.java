package org.greenlane.texts;

/**
 * What a higher module tells of the pages it has, so that links to them can be checked.
 */
public interface KnownPages {

	/**
	 * Whether there is a page that everybody may read, or will when the text is read.
	 * @param path without language, such as {@code /economies/jp}
	 */
	boolean has(String path);

}
