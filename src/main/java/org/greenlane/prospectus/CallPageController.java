package org.greenlane.prospectus;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.CallText;
import org.greenlane.calls.Calls;
import org.greenlane.calls.Deadline;
import org.greenlane.calls.FormQuestion;
import org.greenlane.web.TellsTheTime;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a call is, asks and goes by.
 */
@Controller
class CallPageController {

	private static final List<CallText> SHOWN = List.of(CallText.WHO, CallText.GAIN, CallText.JUDGED, CallText.COST,
			CallText.TIME);

	private final CallReader reader;

	private final CallForms forms;

	private final Calls calls;

	CallPageController(CallReader reader, CallForms forms, Calls calls) {
		this.reader = reader;
		this.forms = forms;
		this.calls = calls;
	}

	@GetMapping("/champions/{slug:[a-z0-9-]+}/call")
	@TellsTheTime
	String call(@PathVariable String slug, Model model) {
		Call call = this.reader.open(slug, model);
		Instant opens = Objects.requireNonNull(call.composition().dates().opensAt());
		model.addAttribute("summary", call.composition().text(CallText.SUMMARY));
		model.addAttribute("texts", SHOWN);
		model.addAttribute("contact", call.composition().text(CallText.CONTACT));
		model.addAttribute("opens", new Deadline(opens, call.composition().dates().zone()));
		model.addAttribute("notices", this.calls.notices(call.id()));
		model.addAttribute("extensions", this.calls.extensions(call));
		return "prospectus/call";
	}

	@GetMapping("/champions/{slug:[a-z0-9-]+}/questions")
	String questions(@PathVariable String slug, Model model) {
		CallForm form = this.forms.of(this.reader.open(slug, model));
		model.addAttribute("steps", form.steps());
		model.addAttribute("count", form.questions().count());
		model.addAttribute("required", form.questions().filter(FormQuestion::required).count());
		model.addAttribute("words",
				form.questions().filter(FormQuestion::required).mapToInt(FormQuestion::words).sum());
		return "prospectus/questions";
	}

	@GetMapping("/champions/{slug:[a-z0-9-]+}/rules")
	String rules(@PathVariable String slug, Model model) {
		Call call = this.reader.open(slug, model);
		Instant opens = Objects.requireNonNull(call.composition().dates().opensAt());
		model.addAttribute("opens", new Deadline(opens, call.composition().dates().zone()));
		model.addAttribute("names", new CallNames(this.forms.of(call), call));
		return "prospectus/rules";
	}

	@GetMapping("/champions/{slug:[a-z0-9-]+}/answers")
	String answers(@PathVariable String slug, Model model) {
		Call call = this.reader.open(slug, model);
		model.addAttribute("answers", this.calls.answers(call.id()));
		model.addAttribute("contact", call.composition().text(CallText.CONTACT));
		return "prospectus/answers";
	}

}
