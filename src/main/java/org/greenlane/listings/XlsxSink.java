package org.greenlane.listings;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook for people: titles and labels in the language of the address. Text is
 * stored as text, so nothing in it can run as a formula.
 */
final class XlsxSink implements RowSink {

	private static final int FLUSH = 500;

	private static final int LONGEST_CELL = 32_767;

	private final List<Column> columns;

	private final CellWriter words;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int line;

	XlsxSink(Listing listing, Language language, CellWriter words, ListingMetadata titles, OutputStream out) {
		this.columns = listing.columns();
		this.words = words;
		this.workbook = new Workbook(out, "Greenlane", "1.0");
		this.sheet = this.workbook.newWorksheet(listing.fileName());
		this.sheet.freezePane(1, 1);
		for (int i = 0; i < this.columns.size(); i++) {
			this.sheet.value(0, i, titles.title(listing, this.columns.get(i), language));
			this.sheet.style(0, i).bold().set();
		}
	}

	@Override
	public void row(@Nullable Object[] values) throws IOException {
		this.line++;
		for (int i = 0; i < values.length; i++) {
			switch (values[i]) {
				case null -> {
				}
				case Long number -> this.sheet.value(this.line, i, number);
				case BigDecimal number -> this.sheet.value(this.line, i, number);
				case Object value -> this.sheet.value(this.line, i, cut(text(this.columns.get(i), value)));
			}
		}
		if (this.line % FLUSH == 0) {
			this.sheet.flush();
		}
	}

	private String text(Column column, Object value) {
		return (column.type() == Column.Type.DATE) ? value.toString() : this.words.text(column, value);
	}

	private static String cut(String text) {
		return (text.length() > LONGEST_CELL) ? text.substring(0, LONGEST_CELL) : text;
	}

	@Override
	public void close() throws IOException {
		this.sheet.finish();
		this.workbook.finish();
	}

}
