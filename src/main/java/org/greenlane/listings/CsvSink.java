package org.greenlane.listings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV as RFC 4180 has it: UTF-8 without a byte order mark, CRLF. A code is
 * followed by its label in the language of the address. Text that a spreadsheet would run
 * as a formula gets an apostrophe before it.
 */
final class CsvSink implements RowSink {

	private final List<Column> columns;

	private final CellWriter words;

	private final CsvWriter csv;

	CsvSink(Listing listing, CellWriter words, OutputStream out) {
		this.columns = listing.columns();
		this.words = words;
		this.csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		List<String> heads = new ArrayList<>();
		for (Column column : this.columns) {
			heads.add(column.id());
			if (column.labels() != null) {
				heads.add(column.id() + "_label");
			}
		}
		this.csv.writeRecord(heads);
	}

	@Override
	public void row(@Nullable Object[] values) {
		List<@Nullable String> fields = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			Column column = this.columns.get(i);
			fields.add(raw(values[i]));
			if (column.labels() != null) {
				fields.add(SpreadsheetText.guarded(this.words.text(column, values[i])));
			}
		}
		this.csv.writeRecord(fields);
	}

	private static @Nullable String raw(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case List<?> codes -> String.join(";", codes.stream().map(String::valueOf).toList());
			case String text -> SpreadsheetText.guarded(text);
			case Object other -> other.toString();
		};
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}
