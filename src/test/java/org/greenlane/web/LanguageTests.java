package org.greenlane.web;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTests {

	@ParameterizedTest
	@EnumSource
	void tagNamesTheLanguage(Language language) {
		assertThat(Language.ofTag(language.tag())).hasValue(language);
		assertThat(Language.of(language.locale())).isEqualTo(language);
		assertThat(language.ownName()).isEqualToIgnoringCase(language.locale().getDisplayName(language.locale()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "EN", "fr-CA", "de", "e", "en ", "français" })
	void otherWordsAreNoTag(String tag) {
		assertThat(Language.ofTag(tag)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "fr-CA,FR", "es-419,ES", "en-GB,EN", "de-CH,EN", "und,EN" })
	void localeHasTheNearestLanguage(String locale, Language language) {
		assertThat(Language.of(Locale.forLanguageTag(locale))).isEqualTo(language);
	}

	@Test
	void englishColumnHasTheBareName() {
		assertThat(Language.EN.column("name")).isEqualTo("name");
		assertThat(Language.FR.column("name")).isEqualTo("name_fr");
		assertThat(Language.ES.column("name")).isEqualTo("name_es");
	}

}
