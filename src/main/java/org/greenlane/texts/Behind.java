package org.greenlane.texts;

import java.util.List;

/**
 * How far a translation is behind its source: the paragraphs of the source that were
 * changed, added, deleted or moved since the translation was made from it.
 *
 * @param passages these paragraphs, moved ones together
 */
public record Behind(List<Passage> passages) {

	/**
	 * Compares the source as it was translated with the source as it is now.
	 * @throws TextRefused if one is beyond the limits
	 */
	public static Behind of(String translated, String now) {
		return new Behind(Differences.between(translated, now)
			.passages()
			.stream()
			.filter((passage) -> passage.change() != Passage.Change.UNCHANGED)
			.toList());
	}

	/**
	 * The number for “behind by n paragraphs”; rows of one table that follow each other
	 * count once.
	 */
	public int count() {
		int count = 0;
		int group = 0;
		for (Passage passage : this.passages) {
			boolean sameTable = passage.group() != 0 && passage.group() == group;
			count += passage.isFolded() ? passage.paragraphs().size() : sameTable ? 0 : 1;
			group = passage.group();
		}
		return count;
	}

	public boolean isUpToDate() {
		return this.passages.isEmpty();
	}

}
