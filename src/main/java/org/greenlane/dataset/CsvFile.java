package org.greenlane.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Reads a CSV file as a stream: UTF-8 with or without a byte order mark, lines ending in
 * LF or CRLF, cells divided by commas or, as Excel writes them in French and Spanish, by
 * semicolons.
 */
public final class CsvFile implements Iterator<CsvRecord>, AutoCloseable {

	/** One cell longer than this is a quote that nobody closed. */
	private static final int LONGEST_CELL = 1 << 20;

	private static final int LONGEST_HEADER = 1 << 16;

	private final CsvReader<CsvRecord> reader;

	private final Iterator<CsvRecord> records;

	private CsvFile(CsvReader<CsvRecord> reader) {
		this.reader = reader;
		this.records = reader.iterator();
	}

	/**
	 * Starts to read.
	 * @throws java.nio.charset.CharacterCodingException here, or as the cause of an
	 * {@link java.io.UncheckedIOException} later, if the file is not UTF-8
	 */
	public static CsvFile open(InputStream stream) throws IOException {
		BufferedReader text = new BufferedReader(new InputStreamReader(stream,
				StandardCharsets.UTF_8.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT)));
		skipByteOrderMark(text);
		return new CsvFile(CsvReader.builder()
			.fieldSeparator(separator(text))
			.allowExtraFields(true)
			.allowMissingFields(true)
			.maxBufferSize(LONGEST_CELL)
			.ofCsvRecord(text));
	}

	@Override
	public boolean hasNext() {
		return this.records.hasNext();
	}

	/**
	 * The next row, the first of which is the header.
	 * @throws de.siegmar.fastcsv.reader.CsvParseException if the text is not CSV
	 */
	@Override
	public CsvRecord next() {
		return this.records.next();
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

	/**
	 * Whether a row has nothing in it, as spreadsheets write below the last one.
	 */
	static boolean isBlank(List<String> cells) {
		return cells.stream().allMatch(String::isBlank);
	}

	private static void skipByteOrderMark(BufferedReader text) throws IOException {
		text.mark(1);
		if (text.read() != '\uFEFF') {
			text.reset();
		}
	}

	private static char separator(BufferedReader text) throws IOException {
		int commas = 0;
		int semicolons = 0;
		boolean quoted = false;
		text.mark(LONGEST_HEADER);
		for (int read = 0; read < LONGEST_HEADER; read++) {
			int next = text.read();
			if (next < 0 || (!quoted && (next == '\n' || next == '\r'))) {
				break;
			}
			quoted ^= next == '"';
			commas += (!quoted && next == ',') ? 1 : 0;
			semicolons += (!quoted && next == ';') ? 1 : 0;
		}
		text.reset();
		return (semicolons > commas) ? ';' : ',';
	}

}
