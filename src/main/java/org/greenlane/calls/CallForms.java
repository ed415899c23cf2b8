package org.greenlane.calls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.questions.AnswerCheck;
import org.greenlane.questions.AnswerProblem;
import org.greenlane.questions.Answers;
import org.greenlane.questions.QuestionBank;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Forms of calls as applicants meet them, and what is wrong with answers to them.
 */
@Component
public class CallForms {

	/** Records are written in the order of their components, so nothing else decides. */
	private static final JsonMapper CANONICAL = JsonMapper.builder().build();

	private final QuestionBank bank;

	private final AnswerCheck check;

	CallForms(QuestionBank bank, AnswerCheck check) {
		this.bank = bank;
		this.check = check;
	}

	/** The form of a call, with the choices that depend on it. */
	public CallForm of(Call call) {
		return call.form(this.bank);
	}

	/** What applications to a call are checked against. */
	public FormDefinition definition(Call call) {
		return FormDefinition.of(CANONICAL.writeValueAsString(
				new Checked(of(call), call.composition().rules(), call.composition().audience().tracks())));
	}

	/**
	 * What is wrong with answers to some questions.
	 * @param questions the questions, such as those of one page
	 * @param answers all answers that are known, as they decide who is asked what
	 * @param whole whether required questions must be answered by now
	 * @return for each question with a problem what it is, in the order of the questions
	 */
	public Map<String, AnswerProblem> problems(List<FormQuestion> questions, Answers answers, boolean whole) {
		Map<String, AnswerProblem> problems = new LinkedHashMap<>();
		for (FormQuestion asked : questions) {
			if (asked.isAskedOf(answers)) {
				problem(asked, answers, whole).ifPresent((problem) -> problems.put(asked.id(), problem));
			}
		}
		return problems;
	}

	private Optional<AnswerProblem> problem(FormQuestion asked, Answers answers, boolean whole) {
		return this.check.check(asked.question(), asked.required() && whole, asked.words(), answers.all(asked.id()));
	}

	/** What the definition is made of, in this order. */
	record Checked(CallForm form, List<EligibilityRule> rules, List<Track> tracks) {
	}

}
