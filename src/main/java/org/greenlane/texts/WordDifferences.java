package org.greenlane.texts;

import java.util.ArrayList;
import java.util.List;

import org.greenlane.texts.Piece.Change;

/**
 * The differences within a paragraph. Where only a space is between two changes it
 * belongs to them, so that a reader meets one change and not many.
 */
final class WordDifferences {

	/** Beyond this many words the whole paragraph is shown as it was and as it is. */
	private static final int MOST_WORDS = 8_000;

	private final List<Word> before;

	private final List<Word> after;

	private final List<Piece> pieces = new ArrayList<>();

	private final List<Word> deleted = new ArrayList<>();

	private final List<Word> added = new ArrayList<>();

	private WordDifferences(List<Word> before, List<Word> after) {
		this.before = before;
		this.after = after;
	}

	static List<Piece> between(Paragraph before, Paragraph after) {
		WordDifferences differences = new WordDifferences(before.words(), after.words());
		if (before.words().size() + after.words().size() > MOST_WORDS) {
			differences.deleted.addAll(before.words());
			differences.added.addAll(after.words());
		}
		else {
			differences.compare();
		}
		differences.flush();
		return List.copyOf(differences.pieces);
	}

	static List<Piece> whole(Change change, Paragraph paragraph) {
		List<Piece> pieces = new ArrayList<>();
		append(pieces, change, paragraph.words());
		return List.copyOf(pieces);
	}

	private void compare() {
		List<String> from = this.before.stream().map(Word::key).toList();
		List<String> to = this.after.stream().map(Word::key).toList();
		int next = 0;
		for (Gap gap : Gap.between(from, to)) {
			same(this.after.subList(next, gap.startAfter()));
			this.deleted.addAll(this.before.subList(gap.startBefore(), gap.endBefore()));
			this.added.addAll(this.after.subList(gap.startAfter(), gap.endAfter()));
			next = gap.endAfter();
		}
		flush();
		append(this.pieces, Change.SAME, this.after.subList(next, this.after.size()));
	}

	private void same(List<Word> words) {
		boolean bridge = !(this.deleted.isEmpty() && this.added.isEmpty()) && words.stream().allMatch(Word::isSpace);
		if (bridge) {
			this.deleted.addAll(words);
			this.added.addAll(words);
		}
		else {
			flush();
			append(this.pieces, Change.SAME, words);
		}
	}

	private void flush() {
		append(this.pieces, Change.DELETED, this.deleted);
		append(this.pieces, Change.ADDED, this.added);
		this.deleted.clear();
		this.added.clear();
	}

	private static void append(List<Piece> pieces, Change change, List<Word> words) {
		StringBuilder text = new StringBuilder();
		for (Word word : words) {
			text.append(word.text());
			if (change != Change.SAME && !word.address().isEmpty()) {
				pieces.add(new Piece(change, text.toString(), word.address()));
				text.setLength(0);
			}
		}
		if (!text.isEmpty()) {
			pieces.add(new Piece(change, text.toString(), ""));
		}
	}

}
