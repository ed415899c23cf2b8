package org.greenlane.applications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.calls.Call;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.FormQuestion;
import org.greenlane.files.StoredFile;
import org.greenlane.questions.Answers;

/**
 * A working copy as its form asks for it.
 *
 * @param call the call
 * @param form its form, with what depends on the call
 * @param answers everything that is written, also to questions that are not asked any
 * more; a file counts as an answer by its name
 * @param files what is attached, by question
 */
record Filled(Call call, CallForm form, Answers answers, Map<String, StoredFile> files) {

	static Filled of(Call call, CallForm form, Map<String, List<String>> written, Map<String, StoredFile> files) {
		Map<String, List<String>> all = new LinkedHashMap<>(written);
		files.forEach((question, file) -> all.put(question, List.of(file.name())));
		return new Filled(call, form, new Answers(all), files);
	}

	/** What is asked of this applicant, page by page. */
	List<FormQuestion> asked() {
		return this.form.questions().filter((one) -> one.isAskedOf(this.answers)).toList();
	}

	/** The answers to what is asked, without files. */
	Answers sealable() {
		Map<String, List<String>> said = new LinkedHashMap<>();
		for (FormQuestion one : asked()) {
			if (!Sealer.isFile(one.question()) && this.answers.has(one.id())) {
				said.put(one.id(), this.answers.all(one.id()));
			}
		}
		return new Answers(said);
	}

	/** The files of what is asked. */
	Map<String, StoredFile> sealableFiles() {
		Map<String, StoredFile> sealed = new LinkedHashMap<>();
		for (FormQuestion one : asked()) {
			StoredFile file = this.files.get(one.id());
			if (file != null && Sealer.isFile(one.question())) {
				sealed.put(one.id(), file);
			}
		}
		return sealed;
	}

}
