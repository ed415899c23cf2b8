package org.greenlane.economies;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.decimal;

/**
 * Where on the map an economy's mark stands, in degrees.
 */
@Component
class EconomyPositionsFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return FileFormat.completing("economy_positions.csv", "economies.economies", "iso2")
			.required("iso2", EconomiesFile.economy(), "iso2")
			.required("longitude", decimal("-180", "180", 2), "longitude")
			.required("latitude", decimal("-90", "90", 2), "latitude");
	}

}
