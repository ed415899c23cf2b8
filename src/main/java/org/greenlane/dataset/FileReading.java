package org.greenlane.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file into its staging table, row by row, and collects what is wrong with its
 * header and its cells. A row with a problem is staged with what could be read of it, so
 * that rows that refer to it are not called wrong too.
 */
final class FileReading {

	private final FileFormat format;

	private final Staging staging;

	private final Problems problems;

	private final RowReading rows;

	private final Map<String, Integer> places = new HashMap<>();

	private final MessageDigest digest = Fingerprint.sha256();

	/** Where the last row read starts. */
	private long line;

	FileReading(Staging staging, Problems problems) {
		this.format = staging.format();
		this.staging = staging;
		this.problems = problems;
		this.rows = new RowReading(this.format, problems::add);
	}

	void read(@Nullable InputStream stream) throws IOException {
		if (stream == null) {
			unreadable("fileMissing", 0);
			return;
		}
		try (CsvFile file = CsvFile.open(stream)) {
			readRows(file);
		}
		catch (CharacterCodingException ex) {
			unreadable("encoding", 0);
		}
		catch (UncheckedIOException ex) {
			if (!(ex.getCause() instanceof CharacterCodingException)) {
				throw ex;
			}
			unreadable("encoding", 0);
		}
		catch (CsvParseException ex) {
			unreadable("csv", this.line);
		}
		this.staging.finish();
	}

	private void readRows(CsvFile file) {
		if (!file.hasNext()) {
			unreadable("fileEmpty", 0);
			return;
		}
		if (!headerFits(file.next().getFields())) {
			this.staging.markUnreadable();
			return;
		}
		for (long number = 1; file.hasNext(); number++) {
			CsvRecord row = file.next();
			this.line = row.getStartingLineNumber();
			read(new Row(this.format.file(), this.places, row.getFields(), this.line, number), row.getFields());
		}
	}

	private boolean headerFits(List<String> header) {
		Set<String> missing = new HashSet<>(this.format.headers());
		boolean fits = true;
		for (int i = 0; i < header.size(); i++) {
			String name = header.get(i).strip();
			if (!this.format.headers().contains(name)) {
				this.problems.add(Problem.of(this.format.file(), 1, name, "columnUnknown"));
			}
			else if (!missing.remove(name)) {
				this.problems.add(Problem.of(this.format.file(), 1, name, "columnTwice"));
				fits = false;
			}
			this.places.put(name, i);
		}
		for (String name : missing) {
			this.problems.add(Problem.of(this.format.file(), 1, name, "columnMissing"));
			fits = false;
		}
		return fits;
	}

	private void read(Row row, List<String> cells) {
		if (CsvFile.isBlank(cells)) {
			return;
		}
		if (cells.size() != this.places.size()) {
			this.problems.add(row.problem("", "cells", cells.size(), this.places.size()));
			return;
		}
		if (!this.format.takes(row)) {
			return;
		}
		List<@Nullable String> values = this.rows.read(row);
		this.staging.add(row.line(), hash(values), values);
	}

	private String hash(List<@Nullable String> values) {
		for (String value : values) {
			this.digest.update(((value != null) ? value : "\u0001").getBytes(StandardCharsets.UTF_8));
			this.digest.update((byte) 0);
		}
		return HexFormat.of().formatHex(this.digest.digest());
	}

	private void unreadable(String reason, long start) {
		this.staging.markUnreadable();
		this.problems.add(Problem.of(this.format.file(), start, "", reason));
	}

}
