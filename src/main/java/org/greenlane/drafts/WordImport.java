package org.greenlane.drafts;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.greenlane.drafts.DraftSaving.Problem;
import org.greenlane.texts.Dropped;
import org.greenlane.texts.Markdown;
import org.greenlane.texts.WordIn;
import org.greenlane.texts.WordRefused;
import org.greenlane.texts.WordText;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Makes a draft of a Word file. The file itself is not kept.
 */
@Component
class WordImport {

	private final WordIn word;

	private final Markdown markdown;

	WordImport(WordIn word, Markdown markdown) {
		this.word = word;
		this.markdown = markdown;
	}

	/**
	 * Reads a file as what somebody typed after a revision.
	 * @param before that revision, whose title stays where the file has none
	 * @throws Refused if the file is not one that can be taken
	 */
	Read read(Optional<MultipartFile> file, Draft before, int sourceRevision) throws IOException, Refused {
		if (file.isEmpty() || file.get().isEmpty()) {
			throw new Refused(new Problem("drafts.word.none", 0));
		}
		try {
			WordText text = this.word.read(file.get().getBytes());
			String body = text.body();
			Optional<Problem> problem = this.markdown.refusal(body)
				.map((reason) -> new Problem(reason.key(), reason.most()));
			if (problem.isPresent()) {
				throw new Refused(problem.get());
			}
			String title = text.title().isEmpty() ? before.title() : text.title();
			return new Read(new TypedText(before.language(), title, body, before.revision(), false, sourceRevision),
					text.dropped());
		}
		catch (WordRefused refused) {
			throw new Refused(new Problem(refused.reason().key(), 0));
		}
	}

	/**
	 * What a file holds.
	 *
	 * @param dropped what of it is not in the text
	 */
	record Read(TypedText text, List<Dropped> dropped) {
	}

	/** Why a file is not taken, to be said at its field. */
	static final class Refused extends Exception {

		private static final long serialVersionUID = 1;

		private final transient Problem problem;

		Refused(Problem problem) {
			super(problem.key(), null, false, false);
			this.problem = problem;
		}

		Problem problem() {
			return this.problem;
		}

	}

}
