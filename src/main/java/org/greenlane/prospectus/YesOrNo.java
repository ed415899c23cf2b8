package org.greenlane.prospectus;

import java.util.List;

import org.greenlane.questions.Choice;
import org.greenlane.questions.Question;
import org.greenlane.questions.QuestionBank;
import org.greenlane.questions.QuestionType;

import org.springframework.stereotype.Component;

/**
 * Asks for a tick as a question, so that "no" can be said.
 */
@Component
class YesOrNo {

	private final List<Choice> choices;

	YesOrNo(QuestionBank bank) {
		this.choices = List.of(bank.get("won-before").choice("yes").orElseThrow(),
				bank.get("won-before").choice("no").orElseThrow());
	}

	Question of(Question question) {
		return (question.type() != QuestionType.TICK) ? question : new Question(question.id(), question.group(),
				QuestionType.ONE, question.label(), question.hint(), this.choices, question.choicesFrom());
	}

}
