package org.greenlane.calls;

import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.questions.Answers;
import org.greenlane.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class EligibilityTests {

	@Autowired
	private Eligibility eligibility;

	@Autowired
	private Calls calls;

	@ParameterizedTest
	@CsvSource({ "business,msme,TG,2-9,now,no,''", "business,msme,TG,250,now,no,SIZE",
			"support,chamber,TG,250,planned,no,''", "business,chamber,TG,2-9,now,no,ENTITY_TYPE",
			"support,msme,TG,2-9,now,no,ENTITY_TYPE", "business,msme,KP,2-9,now,no,GEOGRAPHY",
			"business,msme,TG,2-9,no,yes,TRADE_LINK PAST_WINNERS" })
	void answersDecide(String track, String type, String economy, String staff, String trade, String won,
			String expected) {
		Answers answers = new Answers(Map.of("track", List.of(track), "entity-type", List.of(type), "economy",
				List.of(economy), "staff", List.of(staff), "trade", List.of(trade), "won-before", List.of(won)));
		assertThat(this.eligibility.check(call(), answers, Language.FR)).extracting((reason) -> reason.kind().name())
			.isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
	}

	@Test
	void whatIsNotAnsweredSpeaksAgainstNobody() {
		assertThat(this.eligibility.check(call(), Answers.none(), Language.EN)).isEmpty();
	}

	@Test
	void atMostSixQuestionsDecide() {
		assertThat(this.eligibility.questions(call())).containsExactly("track", "entity-type", "economy", "staff",
				"trade", "won-before");
	}

	private Call call() {
		return this.calls.find(CallFixtures.STANDING).orElseThrow();
	}

}
