package org.greenlane.uploads;

import org.apache.tika.Tika;
import org.greenlane.files.FileRefused;
import org.greenlane.files.OfficeFile;

/**
 * Tells by its content, whatever its name says, whether a file is one that is read. A
 * workbook is looked through before it is opened.
 */
final class Sniffing {

	private static final Tika TIKA = new Tika();

	private Sniffing() {
	}

	/**
	 * What the file is.
	 * @throws FileRefused if it is none that is read
	 */
	static UploadFormat format(byte[] content) {
		if (content.length == 0) {
			throw new FileRefused("empty");
		}
		String type = TIKA.detect(content);
		if (OfficeFile.mayBe(type)) {
			OfficeFile.lookThrough(content, OfficeFile.WORKBOOK);
			return UploadFormat.XLSX;
		}
		if (type.startsWith("text/plain") || type.startsWith("text/csv")) {
			return UploadFormat.CSV;
		}
		throw new FileRefused(type.contains("msoffice") || type.contains("ole") ? "old" : "type", type);
	}

}
