package org.greenlane.texts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two paragraphs have in common, from 0 to 1: twice the number of common words
 * over the number of all.
 */
final class Likeness {

	/** Less than this is another paragraph. */
	private static final double ALIKE = 0.4;

	private Likeness() {
	}

	static int[] none(int size) {
		int[] partners = new int[size];
		Arrays.fill(partners, -1);
		return partners;
	}

	/**
	 * For each paragraph that went, the index of the one that came in its place, or -1:
	 * the choice in order whose likenesses have the highest sum.
	 */
	static int[] partners(List<Paragraph> gone, List<Paragraph> come) {
		double[][] alike = new double[gone.size()][come.size()];
		List<Map<String, Integer>> old = gone.stream().map(Likeness::count).toList();
		List<Map<String, Integer>> young = come.stream().map(Likeness::count).toList();
		for (int i = 0; i < gone.size(); i++) {
			for (int j = 0; j < come.size(); j++) {
				alike[i][j] = (gone.get(i).kind() == come.get(j).kind()) ? of(old.get(i), young.get(j)) : 0;
			}
		}
		return choice(alike, sums(alike, gone.size(), come.size()), gone.size(), come.size());
	}

	/** The best sum for all from i and j on. */
	private static double[][] sums(double[][] alike, int rows, int columns) {
		double[][] best = new double[rows + 1][columns + 1];
		for (int i = rows - 1; i >= 0; i--) {
			for (int j = columns - 1; j >= 0; j--) {
				double together = (alike[i][j] >= ALIKE) ? alike[i][j] + best[i + 1][j + 1] : -1;
				best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
			}
		}
		return best;
	}

	private static int[] choice(double[][] alike, double[][] best, int rows, int columns) {
		int[] partners = none(rows);
		int i = 0;
		int j = 0;
		while (i < rows && j < columns) {
			if (alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
				partners[i++] = j++;
			}
			else if (best[i][j] == best[i + 1][j]) {
				i++;
			}
			else {
				j++;
			}
		}
		return partners;
	}

	private static Map<String, Integer> count(Paragraph paragraph) {
		Map<String, Integer> counts = new HashMap<>();
		paragraph.words()
			.stream()
			.filter((word) -> !word.isSpace())
			.forEach((word) -> counts.merge(word.text(), 1, Integer::sum));
		return counts;
	}

	private static double of(Map<String, Integer> one, Map<String, Integer> other) {
		int common = 0;
		int all = 0;
		for (Map.Entry<String, Integer> entry : one.entrySet()) {
			common += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
			all += entry.getValue();
		}
		all += other.values().stream().mapToInt(Integer::intValue).sum();
		return (all == 0) ? 0 : 2.0 * common / all;
	}

}
