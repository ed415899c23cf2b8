package org.greenlane.applications;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.greenlane.calls.FormQuestion;
import org.greenlane.files.FileLimits;
import org.greenlane.files.FileRefused;
import org.greenlane.files.FileType;
import org.greenlane.files.Inspection;
import org.greenlane.files.LookedAt;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * A page of the form as a browser sends it: what was typed, what is to be saved of it,
 * and which files were refused. Only questions that the page showed are looked at, so
 * that those it did not show keep their answers.
 *
 * @param typed everything that was typed, by question, as it was
 * @param posted what is to be saved
 * @param refused the files that were not taken, by question
 * @param next what the pressed button asks for: {@code next}, {@code list} or
 * {@code stay}
 */
public record StepForm(Map<String, List<String>> typed, PostedStep posted, Map<String, FileRefused> refused,
		String next) {

	static final FileLimits LIMITS = new FileLimits(java.util.EnumSet.allOf(FileType.class), 5L << 20);

	/** Beside each answer, the mark of what was stored when the page was made. */
	static final String MARK = "was.";

	private static final String REMOVE = "remove.";

	/** So that one answer does not fill the database; a text of so many words is none. */
	private static final int LONGEST = 60_000;

	/**
	 * Reads a page.
	 * @param fields what was sent, by name
	 * @param files the files that were sent, by name; each is looked at here
	 */
	public static StepForm of(List<FormQuestion> questions, MultiValueMap<String, String> fields,
			MultiValueMap<String, MultipartFile> files, Inspection inspection) throws IOException {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		Map<String, List<String>> answers = new LinkedHashMap<>();
		Map<String, String> marks = new LinkedHashMap<>();
		Map<String, LookedAt> looked = new LinkedHashMap<>();
		Map<String, FileRefused> refused = new LinkedHashMap<>();
		for (FormQuestion one : questions) {
			String id = one.id();
			if (Sealer.isFile(one.question())) {
				MultipartFile file = files.getFirst(id);
				if (file != null && !file.isEmpty()) {
					look(id, file, inspection, looked, refused);
				}
			}
			else if (fields.containsKey(MARK + id)) {
				List<String> said = fields.getOrDefault(id, List.of());
				typed.put(id, said);
				marks.put(id, String.valueOf(fields.getFirst(MARK + id)));
				if (PostedStep.length(said) <= LONGEST) {
					answers.put(id, said);
				}
			}
		}
		String pressed = String.valueOf(fields.getFirst("do"));
		Set<String> removed = pressed.startsWith(REMOVE) ? Set.of(pressed.substring(REMOVE.length())) : Set.of();
		return new StepForm(typed, new PostedStep(answers, marks, looked, removed), refused,
				!removed.isEmpty() ? "stay" : Set.of("list", "stay").contains(pressed) ? pressed : "next");
	}

	private static void look(String id, MultipartFile file, Inspection inspection, Map<String, LookedAt> looked,
			Map<String, FileRefused> refused) throws IOException {
		try {
			looked.put(id, inspection.look(file, LIMITS));
		}
		catch (FileRefused no) {
			refused.put(id, no);
		}
	}

	/** Whether something is too long even to be saved. */
	public boolean holdsTooMuch() {
		return this.posted.answers().size() < this.typed.size();
	}

}
