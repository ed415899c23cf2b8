package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;

import org.greenlane.texts.Merge.From;
import org.greenlane.texts.Merge.Stretch;

/**
 * Walks along the text that two people began from, with what each changed of it. Changes
 * of neighbouring paragraphs do not touch each other; two insertions at one place do,
 * since nobody knows which comes first.
 */
final class ThreeWay {

	private final List<Block> base;

	private final Changes mine;

	private final Changes theirs;

	private final List<Stretch> stretches = new ArrayList<>();

	ThreeWay(List<Block> base, List<Block> mine, List<Block> theirs) {
		this.base = base;
		this.mine = new Changes(base, mine);
		this.theirs = new Changes(base, theirs);
	}

	List<Stretch> stretches() {
		int done = 0;
		while (this.mine.isLeft() || this.theirs.isLeft()) {
			int start = Math.min(this.mine.nextStart(), this.theirs.nextStart());
			same(done, start);
			done = changed(start);
		}
		same(done, this.base.size());
		return this.stretches;
	}

	private void same(int from, int to) {
		if (from < to) {
			List<Block> blocks = this.base.subList(from, to);
			this.stretches.add(new Stretch(From.NOBODY, blocks, blocks));
		}
	}

	/**
	 * Takes all changes that touch each other from a place on.
	 * @return where in the base they end
	 */
	private int changed(int start) {
		int myFirst = this.mine.next;
		int theirFirst = this.theirs.next;
		Changes first = this.theirs.insertsAt(start) || this.mine.nextStart() > start ? this.theirs : this.mine;
		int end = first.take();
		while (this.mine.touches(start, end) || this.theirs.touches(start, end)) {
			end = Math.max(end, this.mine.touches(start, end) ? this.mine.take() : this.theirs.take());
		}
		List<Block> my = this.mine.between(start, end, myFirst);
		List<Block> their = this.theirs.between(start, end, theirFirst);
		if (this.theirs.next == theirFirst) {
			this.stretches.add(new Stretch(From.ME, my, their));
		}
		else if (this.mine.next == myFirst) {
			this.stretches.add(new Stretch(From.THEM, my, their));
		}
		else {
			this.stretches.addAll(Stretch.chosen(my, their));
		}
		return end;
	}

	/** What one of them changed. */
	private static final class Changes {

		private final List<Gap> gaps;

		private final List<Block> now;

		private int next;

		Changes(List<Block> base, List<Block> now) {
			this.gaps = Gap.between(base.stream().map(Block::source).toList(),
					now.stream().map(Block::source).toList());
			this.now = now;
		}

		boolean isLeft() {
			return this.next < this.gaps.size();
		}

		int nextStart() {
			return isLeft() ? this.gaps.get(this.next).startBefore() : Integer.MAX_VALUE;
		}

		boolean insertsAt(int place) {
			return nextStart() == place && this.gaps.get(this.next).endBefore() == place;
		}

		/** Whether the next change belongs to those from start to end. */
		boolean touches(int start, int end) {
			return nextStart() < end || start == end && insertsAt(start);
		}

		int take() {
			return this.gaps.get(this.next++).endBefore();
		}

		/** What stands now in place of a stretch of the base. */
		List<Block> between(int start, int end, int first) {
			int shiftBefore = shift(first);
			return this.now.subList(start + shiftBefore, end + shift(this.next));
		}

		private int shift(int gap) {
			return (gap == 0) ? 0 : this.gaps.get(gap - 1).endAfter() - this.gaps.get(gap - 1).endBefore();
		}

	}

}
