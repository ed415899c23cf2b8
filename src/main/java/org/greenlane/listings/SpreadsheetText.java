package org.greenlane.listings;

/**
 * Text of a CSV file that a spreadsheet would run as a formula has an apostrophe before
 * it.
 */
public final class SpreadsheetText {

	private static final String DANGEROUS = "=+-@\t\r\n";

	private SpreadsheetText() {
	}

	/** A cell as it is written into a file. */
	public static String guarded(String cell) {
		return isDangerous(cell, 0) ? "'" + cell : cell;
	}

	/** A cell of a file as it was before it was written. */
	public static String unguarded(String cell) {
		return (!cell.isEmpty() && cell.charAt(0) == '\'' && isDangerous(cell, 1)) ? cell.substring(1) : cell;
	}

	private static boolean isDangerous(String cell, int at) {
		return cell.length() > at && DANGEROUS.indexOf(cell.charAt(at)) >= 0;
	}

}
