package org.greenlane.listings;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON array with an object a row; what no source says is null.
 */
final class JsonSink implements RowSink {

	private final List<Column> columns;

	private final CellWriter words;

	private final JsonGenerator json;

	JsonSink(Listing listing, CellWriter words, OutputStream out) {
		this.columns = listing.columns();
		this.words = words;
		this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
		this.json.writeStartArray();
	}

	@Override
	public void row(@Nullable Object[] values) {
		this.json.writeStartObject();
		for (int i = 0; i < values.length; i++) {
			Column column = this.columns.get(i);
			this.json.writeName(column.id());
			write(values[i]);
			if (column.labels() != null) {
				this.json.writeName(column.id() + "_label");
				write((values[i] == null) ? null : this.words.text(column, values[i]));
			}
		}
		this.json.writeEndObject();
		this.json.writeRaw('\n');
	}

	private void write(@Nullable Object value) {
		switch (value) {
			case null -> this.json.writeNull();
			case List<?> codes -> {
				this.json.writeStartArray();
				codes.forEach((code) -> this.json.writeString(String.valueOf(code)));
				this.json.writeEndArray();
			}
			case Long number -> this.json.writeNumber(number);
			case BigDecimal number -> this.json.writeNumber(number);
			case Boolean flag -> this.json.writeBoolean(flag);
			case Object text -> this.json.writeString(text.toString());
		}
	}

	@Override
	public void close() throws IOException {
		this.json.writeEndArray();
		this.json.close();
	}

}
