package org.greenlane.series;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.text;

/**
 * The series that there are, in the order in which pages name them.
 */
@Component
class SeriesFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("series.csv", "series.series", "code")
			.required("code", text("[a-z][a-z0-9_]*"), "code")
			.required("family", code(Family.codes()), "family")
			.required("unit", code(Unit.codes()), "unit")
			.optional("area_en", text(), "area")
			.optional("area_fr", text(), "area_fr")
			.optional("area_es", text(), "area_es")
			.required("name_en", text(), "name")
			.required("name_fr", text(), "name_fr")
			.required("name_es", text(), "name_es")
			.position("position");
	}

	/**
	 * A cell that names a series.
	 */
	static CellType series() {
		return text().in("series.series", "code");
	}

}
