package org.greenlane.privacy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/**
 * Values of a copy as machines and people read them.
 */
final class CopyTable {

	/** What a spreadsheet would take for a formula. */
	private static final String FORMULA = "[=+\\-@\\t\\r].*";

	private CopyTable() {
	}

	/** A value as JSON has it: texts, numbers, truth; moments as ISO 8601 writes them. */
	static @Nullable Object plain(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Number number -> number;
			case Boolean truth -> truth;
			case Timestamp moment -> moment.toInstant().toString();
			default -> value.toString();
		};
	}

	static String csv(List<Map<String, @Nullable Object>> rows) {
		StringWriter text = new StringWriter();
		// Closed, as it keeps what it was given until then.
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(rows.getFirst().keySet());
			rows.forEach((row) -> csv.writeRecord(row.values().stream().map(CopyTable::cell).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static String cell(@Nullable Object value) {
		String text = Objects.toString(value, "");
		return (value instanceof String && text.matches("(?s)" + FORMULA)) ? "'" + text : text;
	}

}
