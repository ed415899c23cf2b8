package org.greenlane.reports;

import java.util.Optional;

import org.greenlane.reports.ReportAddress.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportAddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			/GL/2025/1                         | GL/2025/1      | -            | PAGE
			/INF/MSME/R/30                     | INF/MSME/R/30  | -            | PAGE
			/INF/MSME/R/30/Rev.1               | INF/MSME/R/30  | Rev.1        | PAGE
			/INF/MSME/R/30/Rev.12/Corr.3       | INF/MSME/R/30  | Rev.12/Corr.3 | PAGE
			/GL/2025/1/Corr.1                  | GL/2025/1      | Corr.1       | PAGE
			/GL/2025/1/Original                | GL/2025/1      | Original     | PAGE
			/GL/2025/1/changes                 | GL/2025/1      | -            | CHANGES
			/WT/MIN(17)/58/Rev.1.bib           | WT/MIN(17)/58  | Rev.1        | BIB
			/GL/2025/1.ris                     | GL/2025/1      | -            | RIS
			/GL/2025/1/Original.docx           | GL/2025/1      | Original     | DOCX""")
	void addressIsTakenApart(String path, String symbol, String version, Wanted wanted) {
		ReportAddress address = ReportAddress.of(path).orElseThrow();
		assertThat(address.symbol()).isEqualTo(symbol);
		assertThat(address.version()).isEqualTo((version != null) ? version : "");
		assertThat(address.wanted()).isEqualTo(wanted);
		assertThat(address.under(symbol)).isEqualTo("/reports" + path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/GL", "", "/GL//1", "/GL/2025/1/" })
	void otherAddressesAreNone(String path) {
		assertThat(ReportAddress.of(path)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "INF/MSME/R/30", " INF / MSME / R / 30 ", "WT/MIN(17)/58", "JOB/GC/207" })
	void symbolsAsTheyAreRegistered(String typed) {
		assertThat(Symbol.registered(typed)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "INF", "inf/msme/r/30", "INF/MSME/4/Rev.2", "GL/2025/1", "gl/2025/1", "A/original",
			"A/B/changes", "A/../B", "A/B?x", "Preview/x", "A//B", "A/<b>", "A/files/x" })
	void whatIsNoSymbolToBeTyped(String typed) {
		assertThat(Symbol.registered(typed)).isEmpty();
	}

	@Test
	void originalIsCitedByTheSymbolAlone() {
		assertThat(Optional.of(Symbol.given(2025, 1).text())).contains("GL/2025/1");
	}

}
