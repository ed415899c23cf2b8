package org.greenlane.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.greenlane.dataset.LoadResult.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CsvFormsTests {

	@Test
	void byteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
		assertThat(read("\uFEFFid,name\n1,é\n")).containsExactly(List.of("id", "name"), List.of("1", "é"));
	}

	@Test
	void linesMayEndAsOnWindows() throws IOException {
		assertThat(read("id,name\r\n1,a\r\n2,b\r\n")).containsExactly(List.of("id", "name"), List.of("1", "a"),
				List.of("2", "b"));
	}

	@Test
	void semicolonsDivideCellsWhereTheHeaderHasThem() throws IOException {
		assertThat(read("id;name\n1;a, b\n")).containsExactly(List.of("id", "name"), List.of("1", "a, b"));
	}

	@Test
	void commasInQuotedHeadersAreNoSeparators() throws IOException {
		assertThat(read("id;\"a, b, c\"\n1;x\n")).containsExactly(List.of("id", "a, b, c"), List.of("1", "x"));
	}

	@Test
	void quotedCellsMayHaveSeveralLines() throws IOException {
		assertThat(read("id,name\n1,\"a\r\nb \"\"c\"\"\"\n2,d\n")).containsExactly(List.of("id", "name"),
				List.of("1", "a\r\nb \"c\""), List.of("2", "d"));
	}

	@Test
	void lineOfARowIsWhereItStartsInTheFile() throws IOException {
		assertThat(lines("id,name\r\n1,\"a\r\nb\"\r\n\r\n2,d\r\n")).containsExactly(1L, 2L, 5L);
	}

	@Test
	void dataSetSavedByASpreadsheetIsTheSameDataSet(@TempDir Path directory) throws IOException {
		try (FreshDatabase database = FreshDatabase.loaded()) {
			for (String file : List.of("benefits.csv", "sources.csv", "tiers.csv")) {
				String text = Files.readString(Path.of("src/main/resources/shipped/aeo", file));
				Files.writeString(directory.resolve(file), asFrenchSpreadsheet(text));
			}
			FileSet saved = FileSet.in(directory);
			FileSet files = (name) -> Files.exists(directory.resolve(name)) ? saved.open(name)
					: FileSet.shipped().open(name);
			LoadResult result = database.importer().load(files);
			assertThat(result.sum(Part::unchanged)).isEqualTo(database.rowsOfFiles());
		}
	}

	private static String asFrenchSpreadsheet(String text) throws IOException {
		StringBuilder saved = new StringBuilder("\uFEFF");
		for (List<String> cells : read(text)) {
			saved.append(
					String.join(";", cells.stream().map((cell) -> "\"" + cell.replace("\"", "\"\"") + "\"").toList()));
			saved.append("\r\n");
		}
		return saved.append(";;\r\n").toString();
	}

	private static List<List<String>> read(String text) throws IOException {
		return records(text).stream().map(CsvRecord::getFields).toList();
	}

	private static List<Long> lines(String text) throws IOException {
		return records(text).stream().map(CsvRecord::getStartingLineNumber).toList();
	}

	private static List<CsvRecord> records(String text) throws IOException {
		List<CsvRecord> records = new ArrayList<>();
		try (CsvFile file = CsvFile.open(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
			file.forEachRemaining(records::add);
		}
		return records;
	}

}
