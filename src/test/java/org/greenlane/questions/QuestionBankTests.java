package org.greenlane.questions;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.greenlane.web.LocalText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionBankTests {

	private final QuestionBank bank;

	QuestionBankTests() throws IOException {
		this.bank = new QuestionBank();
	}

	@Test
	void everyQuestionIsTranslated() {
		assertThat(this.bank.all()).hasSizeGreaterThan(50)
			.flatExtracting((one) -> texts(one.question()))
			.allSatisfy((text) -> {
				assertThat(text.en().isBlank()).isEqualTo(String.valueOf(text.fr()).isBlank())
					.isEqualTo(String.valueOf(text.es()).isBlank());
				assertThat(text.en() + text.fr() + text.es()).doesNotContain("'", "\"");
			});
		assertThat(this.bank.all()).allSatisfy((one) -> assertThat(one.question().label().en()).isNotBlank());
	}

	@Test
	void idsAreStableAndFitIntoAddresses() {
		assertThat(this.bank.all()).extracting((one) -> one.question().id())
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("[a-z][a-z0-9-]{1,39}"));
	}

	@Test
	void questionWithChoicesHasThemOrSaysWhoDoes() {
		assertThat(this.bank.all()).extracting(BankQuestion::question)
			.filteredOn((question) -> question.type().hasChoices() && question.choicesFrom() == ChoicesFrom.QUESTION)
			.allSatisfy((question) -> assertThat(question.choices()).hasSizeGreaterThan(1));
		List<String> groups = this.bank.groups().stream().map(QuestionGroup::id).toList();
		assertThat(this.bank.all()).allSatisfy((one) -> {
			assertThat(groups).contains(one.question().group());
			assertThat(one.words() > 0).isEqualTo(one.question().type() == QuestionType.LONG_TEXT);
		});
	}

	private static List<LocalText> texts(Question question) {
		return Stream
			.concat(Stream.of(question.label(), question.hint()), question.choices().stream().map(Choice::label))
			.toList();
	}

}
