package org.greenlane.applications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallForms;
import org.greenlane.calls.Eligibility;
import org.greenlane.calls.FormQuestion;
import org.greenlane.calls.Ineligibility;
import org.greenlane.files.StoredFile;
import org.greenlane.files.StoredFiles;
import org.greenlane.questions.AnswerProblem;
import org.greenlane.web.Language;
import org.springframework.stereotype.Component;

/**
 * Reads a working copy as its form asks for it, and says what keeps it from being sent.
 */
@Component
class Completeness {

	private final WorkingCopies copies;

	private final StoredFiles files;

	private final CallForms forms;

	private final Eligibility eligibility;

	Completeness(WorkingCopies copies, StoredFiles files, CallForms forms, Eligibility eligibility) {
		this.copies = copies;
		this.files = files;
		this.forms = forms;
		this.eligibility = eligibility;
	}

	Filled read(Call call, UUID application) {
		Map<String, UUID> attached = this.copies.files(application);
		Map<UUID, StoredFile> known = this.files.findAll(attached.values())
			.stream()
			.collect(Collectors.toMap(StoredFile::id, (file) -> file));
		Map<String, StoredFile> files = attached.entrySet()
			.stream()
			.filter((entry) -> known.containsKey(entry.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> known.get(entry.getValue())));
		return Filled.of(call, this.forms.of(call), this.copies.answers(application), files);
	}

	/** What is wrong with all that is asked, by question. */
	Map<String, AnswerProblem> problems(Filled filled) {
		return problems(filled, filled.asked(), true);
	}

	/**
	 * What is wrong with some questions.
	 * @param whole whether what is required must be there by now
	 */
	Map<String, AnswerProblem> problems(Filled filled, List<FormQuestion> questions, boolean whole) {
		return this.forms.problems(questions, filled.answers(), whole);
	}

	/** Why the rules of the call do not admit it, as far as a machine can tell. */
	List<Ineligibility> ineligibilities(Filled filled, Language language) {
		return this.eligibility.check(filled.call(), filled.sealable(), language);
	}

	/** The hash of what it is checked against. */
	String definition(Call call) {
		return this.forms.definition(call).hash();
	}

}
