package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/**
 * A stretch in which two lists differ: from {@code start} (inclusive) to {@code end}
 * (exclusive) in the one before and in the one after.
 */
record Gap(int startBefore, int endBefore, int startAfter, int endAfter) {

	/**
	 * The stretches in their order, none touching the next.
	 */
	static List<Gap> between(List<String> before, List<String> after) {
		List<Gap> gaps = new ArrayList<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>())
			.getDeltas()) {
			Chunk<String> from = delta.getSource();
			Chunk<String> to = delta.getTarget();
			Gap gap = new Gap(from.getPosition(), from.getPosition() + from.size(), to.getPosition(),
					to.getPosition() + to.size());
			boolean touches = !gaps.isEmpty() && gaps.getLast().endBefore == gap.startBefore
					&& gaps.getLast().endAfter == gap.startAfter;
			gaps.add(touches ? gaps.removeLast().with(gap) : gap);
		}
		return gaps;
	}

	private Gap with(Gap next) {
		return new Gap(this.startBefore, next.endBefore, this.startAfter, next.endAfter);
	}

}
