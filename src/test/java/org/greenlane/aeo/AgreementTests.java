package org.greenlane.aeo;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgreementTests {

	@ParameterizedTest
	@CsvSource({ "STATUS, operational, OPERATIONAL, , AGREES", "STATUS, pilot, OPERATIONAL, , CONTRADICTS",
			"LAUNCH_DATE, 2018, 2018-01-01, , AGREES", "LAUNCH_DATE, 2018-01-01, 2018, , AGREES",
			"LAUNCH_DATE, 2017, 2018, , CONTRADICTS", "BENEFITS, A;B, B;A, , AGREES", "BENEFITS, A, B;A, , PARTLY",
			"BENEFITS, A;C, B;A, , ADDS", "LEGAL_BASIS, Act 1, Act 1, , AGREES",
			"LEGAL_BASIS, Law 1, Act 1, , OTHER_WORDS", "LEGAL_BASIS, Act 2, Act 1, adds two acts, ADDS",
			"LEGAL_BASIS, Act 2, Act 1, conflicts with the manual, CONTRADICTS",
			"MSME_ACCOMMODATIONS, no fee, , , ADDS" })
	void whatASourceSaysStandsToWhatIsShown(CitedField field, String said, @Nullable String shown,
			@Nullable String note, Agreement agreement) {
		assertThat(Agreement.of(field, said, shown, note)).isEqualTo(agreement);
	}

}
