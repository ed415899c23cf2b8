package org.greenlane.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for, as typed into the box: words, phrases in quotes, symbols, and
 * what is to be left out.
 *
 * @param typed what was typed
 * @param clauses all of which must be met
 */
record Sought(String typed, List<Clause> clauses) {

	static final int LONGEST = 200;

	private static final int MOST = 12;

	private static final Pattern TOKEN = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

	private static final Pattern SYMBOL = Pattern.compile("\\p{L}[\\p{L}\\p{N}]{0,7}(/[\\p{L}\\p{N}().]+)+/?");

	private static final Pattern ELISION = Pattern.compile("^(?:[ldjmnstc]|qu)['’](?=\\p{L})",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Reads what was typed, as far as 200 characters and twelve words go.
	 */
	static Sought read(String text, Synonyms synonyms) {
		String typed = cleaned(text);
		List<Clause> clauses = new ArrayList<>();
		List<String> words = new ArrayList<>();
		Matcher token = TOKEN.matcher(typed.replaceAll("(?<=[\\p{L}\\p{N})])\\s*/\\s*(?=[\\p{L}\\p{N}])", "/"));
		while (token.find() && clauses.size() + words.size() < MOST) {
			boolean not = !token.group(1).isEmpty();
			String phrase = token.group(2);
			String word = ELISION.matcher((phrase != null) ? phrase : token.group(3)).replaceFirst("");
			if (Synonyms.folded(word).isEmpty()) {
				continue;
			}
			if (not || phrase != null) {
				clauses.add(new Clause(not ? Manner.NOT : Manner.PHRASE, word, Set.of()));
			}
			else if (isSymbol(word)) {
				clauses.add(new Clause(Manner.SYMBOL, word, Set.of()));
			}
			else {
				words.add(word);
			}
		}
		clauses.addAll(words(words, synonyms));
		return new Sought(typed, clauses);
	}

	/** Import/export is two words; INF/MSME/W and WT/L/1152 are symbols. */
	private static boolean isSymbol(String word) {
		return SYMBOL.matcher(word).matches()
				&& (word.matches(".*\\d.*") || word.indexOf('/') != word.lastIndexOf('/'));
	}

	private static String cleaned(String text) {
		String typed = text.replaceAll("[“”„«»]", "\"").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return (typed.length() > LONGEST) ? typed.substring(0, LONGEST) : typed;
	}

	/** Several words that have a synonym together are one clause. */
	private static List<Clause> words(List<String> words, Synonyms synonyms) {
		List<Clause> clauses = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			int size = Math.min(synonyms.longest(), words.size() - at);
			while (size > 1 && synonyms.of(String.join(" ", words.subList(at, at + size))).isEmpty()) {
				size--;
			}
			String together = String.join(" ", words.subList(at, at + size));
			clauses.add(new Clause(Manner.WORD, together, synonyms.of(together)));
			at += size;
		}
		return clauses;
	}

	/** Whether there is nothing to look for: nothing, or only what is to be left out. */
	boolean isEmpty() {
		return this.clauses.stream().allMatch((clause) -> clause.manner() == Manner.NOT);
	}

	/**
	 * The whole as one symbol or title, without its signs; empty where quotes or a minus
	 * say otherwise.
	 */
	String whole() {
		boolean plain = this.clauses.stream()
			.allMatch((clause) -> clause.manner() == Manner.WORD || clause.manner() == Manner.SYMBOL);
		return plain ? symbolForm(this.typed) : "";
	}

	List<Clause> words() {
		return this.clauses.stream().filter((clause) -> clause.manner() == Manner.WORD).toList();
	}

	/**
	 * The same with other clauses in place of the words.
	 */
	Sought with(List<Clause> words) {
		List<Clause> others = new ArrayList<>(
				this.clauses.stream().filter((clause) -> clause.manner() != Manner.WORD).toList());
		others.addAll(words);
		return new Sought(this.typed, others);
	}

	/** As {@code catalogue.symbol_form} does. */
	static String symbolForm(String text) {
		return Synonyms.folded(text).replaceAll("[^a-z0-9]+", "");
	}

	/**
	 * One thing that must be met.
	 *
	 * @param others what means the same
	 */
	record Clause(Manner manner, String text, Set<String> others) {
	}

	enum Manner {

		WORD, PHRASE, SYMBOL, NOT, NEAR

	}

}
