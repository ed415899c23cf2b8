package org.greenlane.listings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DownloadTests {

	private static final long MEGABYTE = 1 << 20;

	@Autowired
	private Downloads downloads;

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1" })
	void textThatASpreadsheetWouldRunIsNeverAFormula(String text) throws IOException {
		Listing listing = namesFrom("(values ('one', '%s')) as n(code, name)".formatted(text));
		String csv = send(listing, DownloadFormat.CSV).getContentAsString(StandardCharsets.UTF_8);
		assertThat(CsvReader.builder().ofNamedCsvRecord(csv).stream().toList()).singleElement()
			.extracting((row) -> row.getField("name"))
			.isEqualTo("'" + text);
		assertThat(
				new JsonMapper().readTree(send(listing, DownloadFormat.JSON).getContentAsString(StandardCharsets.UTF_8))
					.path(0)
					.path("name")
					.asString())
			.isEqualTo(text);
		byte[] xlsx = send(listing, DownloadFormat.XLSX).getContentAsByteArray();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			assertThat(rows.skip(1).map((row) -> row.getCell(0))).singleElement().satisfies((cell) -> {
				assertThat(cell.getType()).isEqualTo(CellType.STRING);
				assertThat(cell.getFormula()).isNull();
			});
		}
	}

	@Test
	void textThatHarmsNobodyIsLeftAsItIs() throws IOException {
		Listing listing = namesFrom("(values ('one', 'Lower = cheaper')) as n(code, name)");
		assertThat(send(listing, DownloadFormat.CSV).getContentAsString(StandardCharsets.UTF_8))
			.isEqualTo("name,code\r\nLower = cheaper,one\r\n");
	}

	@Test
	void hundredThousandRowsAreWrittenWithoutKeepingThem() throws IOException {
		Listing listing = namesFrom("""
				(select n::text as code, repeat(n::text || ' ', 170) as name from generate_series(1, 100000) n) as n
				""");
		MeasuringResponse response = new MeasuringResponse();
		long before = usedAfterCollection();
		this.downloads.send(listing, DownloadFormat.CSV, new LinkedMultiValueMap<>(), response);
		assertThat(response.written).isGreaterThan(90 * MEGABYTE);
		assertThat(response.usedInTheMiddle - before).isLessThan(40 * MEGABYTE);
	}

	private MockHttpServletResponse send(Listing listing, DownloadFormat format) throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.downloads.send(listing, format, new LinkedMultiValueMap<>(), response);
		return response;
	}

	/**
	 * A listing whose columns have the titles of the list of programmes.
	 */
	private static Listing namesFrom(String from) {
		return Listing.at("/aeo/programmes", "aeo.programmes")
			.from(from)
			.columns("code", Column.note("name", "n.name"), Column.text("code", "n.code"))
			.sortedBy("code");
	}

	private static long usedAfterCollection() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	/**
	 * Forgets what is written, and half way looks at what is kept.
	 */
	private static final class MeasuringResponse extends MockHttpServletResponse {

		private long written;

		private long usedInTheMiddle;

		@Override
		public ServletOutputStream getOutputStream() {
			return new ServletOutputStream() {

				@Override
				public void write(byte[] bytes, int offset, int length) {
					MeasuringResponse.this.written += length;
					if (MeasuringResponse.this.usedInTheMiddle == 0 && MeasuringResponse.this.written > 60 * MEGABYTE) {
						MeasuringResponse.this.usedInTheMiddle = usedAfterCollection();
					}
				}

				@Override
				public void write(int one) {
					MeasuringResponse.this.written++;
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setWriteListener(WriteListener listener) {
					throw new UnsupportedOperationException();
				}

			};
		}

	}

}
