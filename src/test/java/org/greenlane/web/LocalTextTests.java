package org.greenlane.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalTextTests {

	@Test
	void readerSeesTheOwnLanguage() {
		LocalText text = new LocalText("Customs", "Douane", "Aduana");
		assertThat(text.in(Language.EN)).isEqualTo("Customs");
		assertThat(text.in(Language.FR)).isEqualTo("Douane");
		assertThat(text.in(Language.ES)).isEqualTo("Aduana");
	}

	@ParameterizedTest
	@EnumSource
	void untranslatedTextIsTheEnglishOneAndSaysSo(Language language) {
		LocalText text = new LocalText("Customs", null, null);
		assertThat(text.in(language)).isEqualTo("Customs");
		assertThat(text.languageFor(language)).isEqualTo(Language.EN);
	}

	@Test
	void translatedTextNamesItsLanguage() {
		assertThat(new LocalText("Customs", "Douane", null).languageFor(Language.FR)).isEqualTo(Language.FR);
	}

}
