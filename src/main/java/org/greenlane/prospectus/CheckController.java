package org.greenlane.prospectus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.Eligibility;
import org.greenlane.calls.EligibilityRule;
import org.greenlane.calls.FormQuestion;
import org.greenlane.calls.Ineligibility;
import org.greenlane.questions.AnswerProblem;
import org.greenlane.questions.Answers;
import org.greenlane.questions.Field;
import org.greenlane.questions.Fields;
import org.greenlane.web.Language;
import org.greenlane.web.TellsTheTime;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The quick check of eligibility: the address holds the answers, and nothing else does.
 */
@Controller
class CheckController {

	private final CallReader reader;

	private final CallForms forms;

	private final Eligibility eligibility;

	private final Fields fields;

	private final YesOrNo yesOrNo;

	CheckController(CallReader reader, CallForms forms, Eligibility eligibility, Fields fields, YesOrNo yesOrNo) {
		this.reader = reader;
		this.forms = forms;
		this.eligibility = eligibility;
		this.fields = fields;
		this.yesOrNo = yesOrNo;
	}

	@GetMapping("/champions/{slug:[a-z0-9-]+}/check")
	@TellsTheTime
	String check(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Model model) {
		Call call = this.reader.open(slug, model);
		List<FormQuestion> questions = questions(call);
		Answers answers = answers(questions, typed);
		boolean asked = questions.stream().anyMatch((one) -> typed.containsKey(one.id())) || typed.containsKey("sent");
		Map<String, AnswerProblem> problems = asked ? this.forms.problems(questions, answers, true) : Map.of();
		model.addAttribute("fields", questions.stream().map((one) -> field(one, answers, problems)).toList());
		model.addAttribute("problems", problems);
		model.addAttribute("answered", asked && problems.isEmpty());
		if (asked && problems.isEmpty()) {
			List<Ineligibility> reasons = this.eligibility.check(call, answers, Language.current());
			model.addAttribute("reasons", reasons);
			model.addAttribute("checkedLater",
					call.composition().rules().stream().filter((rule) -> !rule.automatic()).toList());
			model.addAttribute("apply", apply(call, answers));
		}
		model.addAttribute("rules", call.composition().rules().stream().filter(EligibilityRule::automatic).toList());
		return "prospectus/check";
	}

	/** Each required, whoever answers, and ticks as a question. */
	private List<FormQuestion> questions(Call call) {
		CallForm form = this.forms.of(call);
		return this.eligibility.questions(call)
			.stream()
			.flatMap((id) -> form.question(id).stream())
			.map((one) -> new FormQuestion(this.yesOrNo.of(one.question()), true, 0, List.of(), List.of()))
			.toList();
	}

	private static Answers answers(List<FormQuestion> questions, MultiValueMap<String, String> typed) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		questions.forEach((one) -> Optional.ofNullable(typed.get(one.id()))
			.ifPresent((all) -> values.put(one.id(), new ArrayList<>(all))));
		return new Answers(values);
	}

	private Field field(FormQuestion one, Answers answers, Map<String, AnswerProblem> problems) {
		return this.fields.of(one.question(), true, 0, answers.all(one.id()),
				Optional.ofNullable(problems.get(one.id())), Language.current());
	}

	/** Where the answers go on to, so that nothing is asked twice. */
	private static String apply(Call call, Answers answers) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/champions/" + call.slug() + "/apply");
		answers.values().forEach((id, values) -> address.queryParam(id, values));
		return address.encode().build().toUriString();
	}

}
