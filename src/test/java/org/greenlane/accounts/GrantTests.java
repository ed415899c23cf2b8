package org.greenlane.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GrantTests {

	@Test
	void focalPointIsOfOneEconomyAndJudgeOfOneCall() {
		SignedIn person = new SignedIn(UUID.randomUUID(), SignedInVisitors.anyone(), "", Language.EN,
				List.of(Grant.focalPointOf("KR"), Grant.judgeOf("2027")));
		assertThat(person.isFocalPointOf("KR")).isTrue();
		assertThat(person.isFocalPointOf("KE")).isFalse();
		assertThat(person.isJudgeOf("2027")).isTrue();
		assertThat(person.isJudgeOf("2026")).isFalse();
		assertThat(person.has(Role.EDITOR)).isFalse();
		assertThat(person.toString()).doesNotContain(person.address().text());
	}

	@Test
	void roleWithoutItsEconomyOrCallIsNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> Grant.of(Role.FOCAL_POINT));
		assertThatIllegalArgumentException().isThrownBy(() -> Grant.of(Role.JUDGE));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Grant(Role.EDITOR, Optional.of("KR"), Optional.empty()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Linux
					Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows
					Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1 | Safari, iPhone
					Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36 | Chrome, Android
					curl/8 | ''
					""")
	void deviceIsNamedSoThatItsOwnerKnowsIt(String userAgent, String name) {
		assertThat(Device.of(userAgent)).isEqualTo(name);
	}

}
