package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;

/**
 * What two people made of one text, brought together by paragraph: what only one of them
 * changed is taken from them; where both changed the same, both texts are kept, marked,
 * for somebody to choose.
 *
 * @param stretches the whole in its order
 */
public record Merge(List<Stretch> stretches) {

	/** What a line that marks a choice begins with. */
	private static final String MARK = "≠≠≠";

	/**
	 * Brings two texts together.
	 * @param base what both began from; empty where that is not known
	 */
	public static Merge of(String base, String mine, String theirs) {
		return new Merge(new ThreeWay(Block.of(base), Block.of(mine), Block.of(theirs)).stretches());
	}

	/** Whether lines of a text still mark a choice that nobody has made. */
	public static boolean isMarked(String text) {
		return text.lines().anyMatch((line) -> line.startsWith(MARK));
	}

	/** How many passages were taken over as the other person left them. */
	public int theirs() {
		return count(From.THEM);
	}

	/** How many passages both changed. */
	public int choices() {
		return count(From.BOTH);
	}

	private int count(From from) {
		return (int) this.stretches.stream().filter((stretch) -> stretch.from() == from).count();
	}

	/** The text; what is to be chosen stands between lines that say whose it is. */
	public String text(Marks marks) {
		StringBuilder text = new StringBuilder();
		int choice = 0;
		for (Stretch stretch : this.stretches) {
			text.append((stretch.from() == From.BOTH) ? choice(stretch, ++choice, marks)
					: Block.joined((stretch.from() == From.THEM) ? stretch.theirs() : stretch.mine()));
		}
		String whole = text.toString().strip();
		return whole.isEmpty() ? "" : whole + "\n";
	}

	/**
	 * Gaps are where they were, so that what stays after the lines of marks are deleted
	 * is as it would have been.
	 */
	private static String choice(Stretch stretch, int number, Marks marks) {
		List<Block> mine = stretch.mine();
		List<Block> theirs = stretch.theirs();
		String before = (mine.isEmpty() ? theirs : mine).getFirst().gap();
		String between = (theirs.isEmpty() || mine.isEmpty()) ? "\n" : theirs.getFirst().gap();
		return before + line(marks.line(number, Side.MINE, mine.isEmpty())) + below(mine) + between
				+ line(marks.line(number, Side.THEIRS, theirs.isEmpty())) + below(theirs) + "\n"
				+ line(marks.line(number, Side.END, false));
	}

	private static String line(String words) {
		return MARK + " " + words;
	}

	private static String below(List<Block> blocks) {
		String text = Block.joined(blocks);
		return text.isEmpty() ? "" : "\n" + text.replaceFirst("^\n+", "");
	}

	/** Whose a stretch is. */
	enum From {

		/** Nobody changed it, or both did the same. */
		NOBODY, ME, THEM,
		/** Both changed it, each in their way. */
		BOTH

	}

	/**
	 * Some paragraphs.
	 *
	 * @param mine what I made of them
	 * @param theirs what they made of them
	 */
	record Stretch(From from, List<Block> mine, List<Block> theirs) {

		Stretch {
			mine = List.copyOf(mine);
			theirs = List.copyOf(theirs);
		}

		/** Both changed these: what is the same in both is agreed after all. */
		static List<Stretch> chosen(List<Block> mine, List<Block> theirs) {
			List<Stretch> stretches = new ArrayList<>();
			int next = 0;
			for (Gap gap : Gap.between(theirs.stream().map(Block::source).toList(),
					mine.stream().map(Block::source).toList())) {
				List<Block> same = mine.subList(next, gap.startAfter());
				stretches.add(new Stretch(From.NOBODY, same, same));
				stretches.add(new Stretch(From.BOTH, mine.subList(gap.startAfter(), gap.endAfter()),
						theirs.subList(gap.startBefore(), gap.endBefore())));
				next = gap.endAfter();
			}
			List<Block> same = mine.subList(next, mine.size());
			stretches.add(new Stretch(From.NOBODY, same, same));
			stretches.removeIf((stretch) -> stretch.mine().isEmpty() && stretch.theirs().isEmpty());
			return stretches;
		}

	}

	/** Whose words follow a line of marks. */
	public enum Side {

		MINE, THEIRS, END

	}

	/** What the lines say that mark a choice. */
	@FunctionalInterface
	public interface Marks {

		/**
		 * The words of a line.
		 * @param choice the number of the choice, from 1
		 * @param deleted whether that side has deleted what the other changed
		 */
		String line(int choice, Side side, boolean deleted);

	}

}
