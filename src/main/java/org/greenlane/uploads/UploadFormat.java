package org.greenlane.uploads;

import java.util.Locale;

/**
 * The kinds of files that are read.
 */
enum UploadFormat {

	CSV, XLSX;

	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

}
