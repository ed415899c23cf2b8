package org.greenlane.catalogue;

import java.util.Comparator;
import java.util.List;

/**
 * A word as it was typed, and words near it that occur.
 *
 * @param known whether it occurs itself
 * @param near the nearest first, at most three
 */
record Spelling(String word, boolean known, List<String> near) {

	private static final int MOST = 3;

	/**
	 * Keeps those that a slip or two of the hand would make, of words of some length.
	 */
	static Spelling of(String word, boolean known, List<String> candidates) {
		String typed = Synonyms.folded(word);
		int slips = (typed.length() < 6) ? 1 : 2;
		List<String> near = candidates.stream()
			.filter((other) -> !other.equals(typed) && distance(typed, other) <= slips)
			.sorted(Comparator.comparingInt((other) -> distance(typed, other)))
			.limit(MOST)
			.toList();
		return new Spelling(word, known, near);
	}

	/** How many letters must be put in, taken out, changed or swapped with the next. */
	static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				cost[i][j] = (i == 0) ? j : (j == 0) ? i : cheapest(cost, one, other, i, j);
			}
		}
		return cost[one.length()][other.length()];
	}

	private static int cheapest(int[][] cost, String one, String other, int i, int j) {
		int changed = cost[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
		int cheapest = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
	}

}
