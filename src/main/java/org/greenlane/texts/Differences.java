package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;

import org.greenlane.texts.Alignment.Step;

/**
 * What differs between two versions of a text: by paragraph, and within a paragraph by
 * word. Bold, italics and the levels of headings and lists are not compared. Shown by
 * {@code ~{texts/differences :: differences(${differences})}}.
 *
 * @param passages all of the newer text in its order, and what was deleted where it was
 */
public record Differences(List<Passage> passages) {

	/**
	 * Compares two texts.
	 * @throws TextRefused if one is beyond the limits
	 */
	public static Differences between(String before, String after) {
		List<Passage> passages = new ArrayList<>();
		List<Paragraph> run = new ArrayList<>();
		boolean moved = false;
		int position = 0;
		String under = "";
		for (Step step : Alignment.of(Paragraphs.of(before), Paragraphs.of(after))) {
			boolean folds = step.moved() || (step.before() != null && step.before().equals(step.after()));
			if (!run.isEmpty() && (!folds || step.moved() != moved)) {
				passages.add(folded(moved, position, run));
				run.clear();
			}
			if (folds) {
				run.add(step.paragraph());
				moved = step.moved();
			}
			else {
				passages.add(shown(step, position, under));
			}
			under = (step.after() != null && step.after().kind() == Paragraph.Kind.HEADING) ? step.after().text()
					: under;
			position += (step.after() != null) ? 1 : 0;
		}
		if (!run.isEmpty()) {
			passages.add(folded(moved, position, run));
		}
		return new Differences(List.copyOf(passages));
	}

	private static Passage folded(boolean moved, int end, List<Paragraph> run) {
		return new Passage(moved ? Passage.Change.MOVED : Passage.Change.UNCHANGED, run.getFirst().kind(),
				end - run.size(), 0, "", List.of(), List.copyOf(run));
	}

	private static Passage shown(Step step, int position, String under) {
		Paragraph before = step.before();
		Paragraph after = step.after();
		Paragraph.Kind kind = step.paragraph().kind();
		int group = step.paragraph().group();
		if (before != null && after != null) {
			return new Passage(Passage.Change.CHANGED, kind, position, group, under,
					WordDifferences.between(before, after), List.of());
		}
		return (after != null)
				? new Passage(Passage.Change.ADDED, kind, position, group, under,
						WordDifferences.whole(Piece.Change.ADDED, after), List.of())
				: new Passage(Passage.Change.DELETED, kind, position, group, under,
						WordDifferences.whole(Piece.Change.DELETED, step.paragraph()), List.of());
	}

	/** Whether the texts say the same in the same order. */
	public boolean isEmpty() {
		return this.passages.stream().allMatch((passage) -> passage.change() == Passage.Change.UNCHANGED);
	}

}
