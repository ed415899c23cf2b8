package org.greenlane.uploads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.greenlane.dataset.CsvFile;
import org.greenlane.files.FileRefused;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a file as texts: of a workbook those of its first sheet, numbers and
 * dates as files write them.
 */
final class FileRows {

	static final int MOST_ROWS = 50_000;

	/**
	 * Many more than any kind has. One cell far to the right makes a line of thousands,
	 * so that a small file would take all memory.
	 */
	static final int MOST_COLUMNS = 200;

	private FileRows() {
	}

	/**
	 * All lines that are not blank; the first is the header.
	 * @throws FileRefused if the file cannot be read or has too many lines
	 */
	static List<Line> read(UploadFormat format, byte[] content) {
		List<Line> lines = switch (format) {
			case CSV -> csv(content);
			case XLSX -> xlsx(content);
		};
		if (lines.size() < 2) {
			throw new FileRefused("noRows");
		}
		return lines;
	}

	private static List<Line> csv(byte[] content) {
		List<Line> lines = new ArrayList<>();
		try (CsvFile file = CsvFile.open(new ByteArrayInputStream(content))) {
			while (file.hasNext()) {
				CsvRecord row = file.next();
				add(lines, new Line(row.getStartingLineNumber(), row.getFields()));
			}
		}
		catch (CharacterCodingException ex) {
			throw new FileRefused("encoding");
		}
		catch (UncheckedIOException ex) {
			throw (ex.getCause() instanceof CharacterCodingException) ? new FileRefused("encoding") : ex;
		}
		catch (CsvParseException ex) {
			throw new FileRefused("csv");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return lines;
	}

	private static List<Line> xlsx(byte[] content) {
		List<Line> lines = new ArrayList<>();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content),
				new ReadingOptions(true, false)); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			rows.forEach((row) -> add(lines, new Line(row.getRowNum(), cells(row))));
		}
		catch (FileRefused refused) {
			throw refused;
		}
		catch (Exception ex) {
			// The reader lets through whatever its XML parser throws, such as at an
			// entity.
			throw new FileRefused("broken");
		}
		return lines;
	}

	private static void add(List<Line> lines, Line line) {
		if (line.cells().size() > MOST_COLUMNS) {
			throw new FileRefused("manyColumns", MOST_COLUMNS);
		}
		if (line.cells().stream().allMatch(String::isBlank)) {
			return;
		}
		if (lines.size() > MOST_ROWS) {
			throw new FileRefused("manyRows", MOST_ROWS);
		}
		lines.add(line);
	}

	private static List<String> cells(Row row) {
		if (row.getCellCount() > MOST_COLUMNS) {
			throw new FileRefused("manyColumns", MOST_COLUMNS);
		}
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < row.getCellCount(); i++) {
			cells.add(row.getOptionalCell(i).map(FileRows::text).orElse(""));
		}
		return cells;
	}

	private static String text(Cell cell) {
		@Nullable Object value = cell.getValue();
		if (value == null) {
			return "";
		}
		if (cell.getType() == CellType.NUMBER) {
			return isDate(cell) ? date(cell.asDate())
					: BigDecimal.valueOf(((BigDecimal) value).doubleValue()).stripTrailingZeros().toPlainString();
		}
		if (cell.getType() == CellType.BOOLEAN) {
			return value.toString();
		}
		return cell.getText();
	}

	private static boolean isDate(Cell cell) {
		@Nullable String format = cell.getDataFormatString();
		return format != null && format.matches(".*[yYdD].*") && !format.contains("Red");
	}

	private static String date(LocalDateTime date) {
		return date.toLocalDate().toString();
	}

	/**
	 * A line of the file.
	 *
	 * @param number its place in the file, from 1
	 */
	record Line(long number, List<String> cells) {
	}

}
