package org.greenlane.composer;

import java.util.List;
import java.util.Optional;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.FormQuestion;
import org.greenlane.questions.Field;
import org.greenlane.questions.Fields;
import org.greenlane.web.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The form of a call as applicants will meet it, page after page, drawn by what draws it
 * for them.
 */
@Controller
class PreviewController {

	private final CallEditing editing;

	private final CallForms forms;

	private final Fields fields;

	PreviewController(CallEditing editing, CallForms forms, Fields fields) {
		this.editing = editing;
		this.forms = forms;
		this.fields = fields;
	}

	@GetMapping("/admin/calls/{slug}/preview")
	String show(@PathVariable String slug, Model model) {
		Call call = this.editing.find(slug);
		this.editing.show(call, model);
		model.addAttribute("pages",
				this.forms.of(call)
					.steps()
					.stream()
					.map((step) -> new PreviewPage(step.title().in(Language.current()),
							step.questions().stream().map(this::field).toList()))
					.toList());
		return "composer/preview";
	}

	private Field field(FormQuestion asked) {
		return this.fields.of(asked.question(), asked.required(), asked.words(), List.of(), Optional.empty(),
				Language.current());
	}

	/** A page of the form. */
	record PreviewPage(String title, List<Field> fields) {
	}

}
