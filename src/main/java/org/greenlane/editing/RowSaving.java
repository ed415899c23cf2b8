package org.greenlane.editing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.greenlane.accounts.SignedIn;
import org.greenlane.dataset.KeptFile;
import org.greenlane.history.Cause;
import org.greenlane.revisions.Comparison;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.Signature;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Saves what a form says of a row, where it says all that it must.
 */
@Component
class RowSaving {

	private final Revisions revisions;

	RowSaving(Revisions revisions) {
		this.revisions = revisions;
	}

	/** Saves an edit, or only compares it where something of the form is missing. */
	Comparison save(KeptFile file, Edit edit, SignedIn person) {
		boolean ready = edit.whyProblem().isEmpty() && !edit.undecided();
		return ready
				? this.revisions.apply(file, List.of(edit.row()), new Signature(person.id(), Cause.EDIT, edit.why()))
				: this.revisions.compare(file, List.of(edit.row()));
	}

	/**
	 * Says that a form was not taken; it is shown again with everything that was typed.
	 */
	static void refuse(Edit edit, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("refused", true);
		model.addAttribute("whyProblem", edit.whyProblem().orElse(null));
	}

}
