package org.greenlane.aeo;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.text;

/**
 * The code list of benefits, with the letter of TFA article 7.7.3 where one fits.
 */
@Component
class BenefitsFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("benefits.csv", "aeo.benefits", "code")
			.required("code", text("[A-Z][A-Z0-9_]*"), "code")
			.optional("tfa_7_7_3", text("[a-g]"), "tfa_letter")
			.required("label_en", text(), "label")
			.required("label_fr", text(), "label_fr")
			.required("label_es", text(), "label_es")
			.position("position");
	}

}
