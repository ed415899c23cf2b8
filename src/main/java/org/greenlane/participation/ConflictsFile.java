package org.greenlane.participation;

import org.greenlane.dataset.CellType;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.slug;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Counts that are known to contradict each other, two by two.
 */
@Component
class ConflictsFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return FileFormat.of("participation_conflicts.csv", "participation.conflicts", "id")
			.required("conflict_id", slug(), "id")
			.required("record_id", record(), "record_id")
			.required("other_id", record(), "other_id");
	}

	private static CellType record() {
		return text().in("participation.records", "id");
	}

}
