package org.greenlane.aeo;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.count;
import static org.greenlane.dataset.CellTypes.flag;
import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Tiers that a programme's own name gives.
 */
@Component
class TiersFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("tiers.csv", "aeo.tiers", "id")
			.required("id", slug(), "id")
			.required("programme_id", ProgrammesFile.programme(), "programme_code")
			.required("name", text(), "name")
			.required("for_small_firms", flag(), "for_small_firms")
			.required("position", count(), "position");
	}

}
