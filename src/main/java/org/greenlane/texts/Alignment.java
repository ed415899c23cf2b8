package org.greenlane.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Says which paragraph of one text is which of another: first those that are the same,
 * then, between them, those that are alike.
 */
final class Alignment {

	/** Beyond this many pairs nobody compares paragraphs of one gap with each other. */
	private static final int MOST_PAIRS = 40_000;

	private final List<Paragraph> before;

	private final List<Paragraph> after;

	private final List<Step> steps = new ArrayList<>();

	private Alignment(List<Paragraph> before, List<Paragraph> after) {
		this.before = before;
		this.after = after;
	}

	static List<Step> of(List<Paragraph> before, List<Paragraph> after) {
		Alignment alignment = new Alignment(before, after);
		alignment.align();
		return alignment.withMoves();
	}

	private void align() {
		List<String> from = this.before.stream().map(Paragraph::fingerprint).toList();
		List<String> to = this.after.stream().map(Paragraph::fingerprint).toList();
		int next = 0;
		for (Gap gap : Gap.between(from, to)) {
			same(next, gap.startAfter());
			fill(this.before.subList(gap.startBefore(), gap.endBefore()),
					this.after.subList(gap.startAfter(), gap.endAfter()));
			next = gap.endAfter();
		}
		same(next, this.after.size());
	}

	private void same(int from, int to) {
		this.after.subList(from, to).forEach((paragraph) -> this.steps.add(new Step(paragraph, paragraph, false)));
	}

	private void fill(List<Paragraph> gone, List<Paragraph> come) {
		int[] partners = ((long) gone.size() * come.size() <= MOST_PAIRS) ? Likeness.partners(gone, come)
				: Likeness.none(gone.size());
		int next = 0;
		for (int i = 0; i < gone.size(); i++) {
			if (partners[i] < 0) {
				this.steps.add(new Step(gone.get(i), null, false));
				continue;
			}
			for (; next < partners[i]; next++) {
				this.steps.add(new Step(null, come.get(next), false));
			}
			this.steps.add(new Step(gone.get(i), come.get(next++), false));
		}
		come.subList(next, come.size()).forEach((paragraph) -> this.steps.add(new Step(null, paragraph, false)));
	}

	/** What went at one place and came at another has moved to the latter. */
	private List<Step> withMoves() {
		Map<String, Integer> gone = new HashMap<>();
		this.steps.stream()
			.filter((step) -> step.after() == null)
			.forEach((step) -> gone.merge(step.print(), 1, Integer::sum));
		Map<String, Integer> moved = new HashMap<>();
		List<Step> marked = new ArrayList<>();
		for (Step step : this.steps) {
			if (step.before() == null && moved.getOrDefault(step.print(), 0) < gone.getOrDefault(step.print(), 0)) {
				moved.merge(step.print(), 1, Integer::sum);
				marked.add(new Step(step.after(), step.after(), true));
			}
			else {
				marked.add(step);
			}
		}
		marked.removeIf((step) -> step.after() == null && moved.merge(step.print(), -1, Integer::sum) >= 0);
		return marked;
	}

	/**
	 * One paragraph in both texts, or in one of them.
	 */
	record Step(@Nullable Paragraph before, @Nullable Paragraph after, boolean moved) {

		Paragraph paragraph() {
			return Objects.requireNonNull((this.after != null) ? this.after : this.before);
		}

		String print() {
			return paragraph().fingerprint();
		}

	}

}
