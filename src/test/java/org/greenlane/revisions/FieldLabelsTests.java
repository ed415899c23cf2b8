package org.greenlane.revisions;

import org.greenlane.PortalTest;
import org.greenlane.dataset.KeptFile;
import org.greenlane.web.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class FieldLabelsTests {

	@Autowired
	private KeptFiles files;

	@Autowired
	private MessageSource messages;

	@Test
	void everyKindAndCellHasItsNameAndSaysWhatToWrite() {
		for (Language language : Language.values()) {
			for (KeptFile file : this.files.all()) {
				assertSaid("dataset.kind." + file.kind(), language);
				assertSaid("dataset.kind." + file.kind() + ".one", language);
				for (Field field : Field.of(file)) {
					assertSaid("dataset.field." + field.column(), language);
					assertSaid("dataset.hint." + field.expected(), language);
				}
			}
		}
	}

	private void assertSaid(String key, Language language) {
		assertThat(this.messages.getMessage(key, null, "", language.locale())).as(key).isNotBlank();
	}

}
