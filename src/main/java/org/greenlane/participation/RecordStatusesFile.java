package org.greenlane.participation;

import java.util.stream.Stream;

import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.ShippedFile;

import org.springframework.stereotype.Component;

import static org.greenlane.dataset.CellTypes.code;
import static org.greenlane.dataset.CellTypes.text;

/**
 * Counts of which the source gives only the parts, or whose absence a source explains.
 */
@Component
class RecordStatusesFile implements ShippedFile {

	@Override
	public FileFormat format() {
		return statuses(FileFormat.completing("participation_statuses.csv", "participation.records", "id")
			.required("record_id", text().in("participation.records", "id"), "id"));
	}

	/**
	 * The columns that tell what is known of the counts.
	 */
	static FileFormat statuses(FileFormat records) {
		String[] statuses = Stream.of(FigureStatus.values()).map(Enum::name).toArray(String[]::new);
		return records.optional("total_status", code(statuses), "total_status")
			.optional("msme_status", code(statuses), "msme_status")
			.optional("why", text(), "status_note");
	}

}
