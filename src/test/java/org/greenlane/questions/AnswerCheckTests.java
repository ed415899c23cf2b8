package org.greenlane.questions;

import java.util.List;
import java.util.Optional;

import org.greenlane.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class AnswerCheckTests {

	@Autowired
	private AnswerCheck check;

	@Autowired
	private QuestionBank bank;

	@ParameterizedTest
	@CsvSource({ "website,www.example.org,", "website,https://exämple.org:8080/a?b=c#d,", "website,example,url",
			"website,javascript:alert(1),url", "website,ftp://example.org,url", "website,a b.org,url",
			"contact-email,afi@example.org,", "contact-email,afi@example,email", "contact-email,afi.example.org,email",
			"contact-email,a@b.org c@d.org,email", "contact-phone,+228 90 00 00 00,", "contact-phone,(022) 739-51-11,",
			"contact-phone,022 739 51 11,", "contact-phone,twelve,phone", "founded,2019,", "founded,19,year",
			"founded,2999,year", "founded,1599,year", "economy,TG,", "economy,tg,economy", "economy,ZZ,economy",
			"staff,2-9,", "staff,7,choice", "own-work,yes,", "own-work,on,choice", "organisation,A & B <Ltd>," })
	void answerIsOneOrIsToldWhyNot(String question, String answer, String reason) {
		assertThat(problem(question, answer)).isEqualTo(Optional.ofNullable(reason));
	}

	@Test
	void severalChoicesAreEachChecked() {
		assertThat(problem("kind", "training", "mentoring")).isEmpty();
		assertThat(problem("kind", "training", "dancing")).hasValue("choice");
		assertThat(problem("staff", "1", "2-9")).hasValue("several");
	}

	@Test
	void onlyRequiredAnswersAreMissed() {
		Question question = this.bank.get("organisation");
		assertThat(this.check.check(question, false, 0, List.of(" "))).isEmpty();
		assertThat(this.check.check(question, true, 0, List.of(" ")).orElseThrow().key())
			.isEqualTo("questions.problem.missing.text");
	}

	@Test
	void textMayHaveAsManyWordsAsItsLimitAndNotOneMore() {
		Question question = this.bank.get("summary");
		assertThat(this.check.check(question, true, 3, List.of("un deux trois ?"))).isEmpty();
		assertThat(this.check.check(question, true, 3, List.of("one two three four")))
			.hasValue(new AnswerProblem("questions.problem.words", List.of(3, 4, 1)));
	}

	private Optional<String> problem(String question, String... answers) {
		return this.check.check(this.bank.get(question), true, 0, List.of(answers))
			.map((problem) -> problem.key().replace("questions.problem.", ""));
	}

}
