package org.greenlane.applications;

import java.util.List;
import java.util.Optional;

import org.greenlane.files.FileRefused;
import org.greenlane.files.StoredFile;
import org.greenlane.questions.Field;
import org.jspecify.annotations.Nullable;

/**
 * A question on a page of the form.
 *
 * @param field the question with what was typed
 * @param mark of what is stored, by which the next save tells who has changed it
 * @param theirs what another has written meanwhile, if this page wrote something else
 * @param attached the file that is attached
 * @param refused why a file was not taken
 */
public record StepField(Field field, String mark, Optional<Theirs> theirs, Optional<StoredFile> attached,
		@Nullable FileRefused refused) {

	public boolean isFile() {
		return this.field.type().equals("file");
	}

	/** Whether something has to be mended. */
	public boolean isWrong() {
		return this.field.problem().isPresent() || this.theirs.isPresent() || this.refused != null;
	}

	/** The message that says why. */
	public String problemKey() {
		if (this.refused != null) {
			return "files.refused." + this.refused.reason();
		}
		return this.theirs.isPresent() ? "applications.step.theirs.summary"
				: this.field.problem().map((problem) -> problem.key()).orElse("");
	}

	public Object[] problemArguments() {
		return (this.refused != null) ? this.refused.arguments()
				: this.field.problem().map((problem) -> problem.args()).orElse(new Object[0]);
	}

	/**
	 * What another has written.
	 *
	 * @param said the answer as readers write it
	 * @param by who
	 */
	public record Theirs(List<String> said, String by) {
	}

}
