package org.greenlane.measures;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.text;

/**
 * The code list of measures for small firms.
 */
@Component
class MeasureCodesFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("measure_codes.csv", "measures.measure_codes", "code")
			.required("code", text("[A-Z][A-Z0-9_]*"), "code")
			.required("label_en", text(), "label")
			.required("label_fr", text(), "label_fr")
			.required("label_es", text(), "label_es")
			.position("position");
	}

}
