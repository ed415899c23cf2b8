package org.greenlane.uploads;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.greenlane.dataset.KeptFile;
import org.greenlane.listings.SpreadsheetText;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;

import org.springframework.stereotype.Component;

/**
 * Writes all rows of a kind as an upload may have them: to be changed and uploaded again.
 */
@Component
class CurrentRows {

	private final StoredRows stored;

	CurrentRows(StoredRows stored) {
		this.stored = stored;
	}

	void write(KeptFile file, UploadFormat format, OutputStream out) throws IOException {
		List<String> columns = Field.of(file).stream().map(Field::column).toList();
		Iterable<StoredRow> rows = this.stored.all(file).values();
		switch (format) {
			case CSV -> csv(columns, rows, out);
			case XLSX -> xlsx(file.kind(), columns, rows, out);
		}
	}

	private static void csv(List<String> columns, Iterable<StoredRow> rows, OutputStream out) throws IOException {
		try (CsvWriter csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
			csv.writeRecord(columns);
			for (StoredRow row : rows) {
				csv.writeRecord(columns.stream().map((column) -> SpreadsheetText.guarded(cell(row, column))).toList());
			}
		}
	}

	private static void xlsx(String kind, List<String> columns, Iterable<StoredRow> rows, OutputStream out)
			throws IOException {
		try (Workbook workbook = new Workbook(out, "Greenlane", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(kind);
			sheet.freezePane(1, 1);
			for (int i = 0; i < columns.size(); i++) {
				sheet.value(0, i, columns.get(i));
				sheet.style(0, i).bold().set();
			}
			int line = 1;
			for (StoredRow row : rows) {
				for (int i = 0; i < columns.size(); i++) {
					sheet.value(line, i, cell(row, columns.get(i)));
				}
				line++;
			}
			sheet.finish();
		}
	}

	private static String cell(StoredRow row, String column) {
		return row.cells().getOrDefault(column, "");
	}

}
