package org.greenlane.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.greenlane.catalogue.Sought.Clause;
import org.greenlane.catalogue.Sought.Manner;

/**
 * What somebody looks for as the database's text search has it, in one row: all that was
 * typed is bound, none of it is SQL.
 */
final class SoughtSql {

	/** How many texts are looked into for a phrase, in some hundredths of a second. */
	static final int LOOKED_INTO = 2_000;

	private final Sought sought;

	private final Map<String, Object> parameters = new HashMap<>();

	SoughtSql(Sought sought) {
		this.sought = sought;
	}

	/** What the row needs; whoever makes a statement adds what else it needs. */
	Map<String, Object> parameters() {
		return this.parameters;
	}

	/**
	 * The row: {@code own} and {@code family} are the whole as a symbol, {@code plain}
	 * what must be written so, {@code strict} those of it that no other form stands for,
	 * {@code unwanted} what must not be there, {@code en}, {@code fr} and {@code es} the
	 * words by their stems, and {@code titled}, where there are phrases, is {@code plain}
	 * with them in their places.
	 * @param placed whether phrases are looked for in their places, for titles and for
	 * marks, and not by the pairs of words that the index has
	 */
	String row(boolean placed) {
		this.parameters.put("own", "'0:" + this.sought.whole() + "'");
		this.parameters.put("family", "'1:" + this.sought.whole() + "'");
		Predicate<Clause> wanted = (clause) -> clause.manner() != Manner.NOT;
		Stream<String> columns = Stream.of(all("plain", wanted, placed, "plain"),
				all("plain", wanted.and((clause) -> !isWorded(clause)), placed, "strict"),
				any("plain", wanted.negate(), "unwanted"), all("en", SoughtSql::isWorded, placed, "en"),
				all("fr", SoughtSql::isWorded, placed, "fr"), all("es", SoughtSql::isWorded, placed, "es"));
		return "select :now::timestamptz as now, :own::tsquery as own, :family::tsquery as family, "
				+ columns.collect(Collectors.joining(", "))
				+ ((hasPhrases() && !placed) ? ", " + all("plain", wanted, true, "titled") : "") + phrases();
	}

	/**
	 * What texts must have besides, as the pairs of words may stand apart: phrases of
	 * three words and more in one piece. Where there are too many texts to look into, the
	 * pairs are enough.
	 */
	String inPlace() {
		return IntStream.range(0, (int) longPhrases().count())
			.mapToObj(" and ((select texts from many) or strpos(e.placed, q.phrase%d) > 0)"::formatted)
			.collect(Collectors.joining());
	}

	private Stream<String> longPhrases() {
		return this.sought.clauses()
			.stream()
			.filter((clause) -> is(clause, Manner.PHRASE))
			.map(Clause::text)
			.filter((text) -> Synonyms.folded(text).split(" ").length > 2);
	}

	private String phrases() {
		List<String> phrases = longPhrases().toList();
		return IntStream.range(0, phrases.size())
			.mapToObj((i) -> ", catalogue.placed(:%s) as phrase%d".formatted(bound(phrases.get(i)), i))
			.collect(Collectors.joining());
	}

	boolean isWorded() {
		return this.sought.clauses().stream().anyMatch(SoughtSql::isWorded);
	}

	boolean isStrict() {
		return this.sought.clauses().stream().anyMatch((clause) -> is(clause, Manner.PHRASE, Manner.SYMBOL));
	}

	boolean hasPhrases() {
		return this.sought.clauses().stream().anyMatch((clause) -> is(clause, Manner.PHRASE));
	}

	boolean leavesOut() {
		return this.sought.clauses().stream().anyMatch((clause) -> is(clause, Manner.NOT));
	}

	private static boolean isWorded(Clause clause) {
		return is(clause, Manner.WORD, Manner.NEAR);
	}

	private static boolean is(Clause clause, Manner... manners) {
		return List.of(manners).contains(clause.manner());
	}

	private String all(String language, Predicate<Clause> which, boolean placed, String name) {
		return joined(language, which, placed, " && ") + " as " + name;
	}

	private String any(String language, Predicate<Clause> which, String name) {
		return joined(language, which, false, " || ") + " as " + name;
	}

	private String joined(String language, Predicate<Clause> which, boolean placed, String by) {
		String query = this.sought.clauses()
			.stream()
			.filter(which)
			.map((clause) -> clause(clause, language, placed))
			.collect(Collectors.joining(by));
		return query.isEmpty() ? "''::tsquery" : query;
	}

	private String clause(Clause clause, String language, boolean placed) {
		String words = "('catalogue.%s', catalogue.parted(:%s))".formatted(language, bound(clause.text()));
		return switch (clause.manner()) {
			case PHRASE -> phrase(clause.text(), language, placed, false);
			case NOT -> phrase(clause.text(), language, placed, true);
			case SYMBOL -> "(phraseto_tsquery%s || :%s::tsquery)".formatted(words, bound(symbol(clause.text())));
			case WORD -> language.equals("plain") ? "plainto_tsquery" + words : "(plainto_tsquery" + words
					+ others(clause, language, placed).map((other) -> " || " + other).collect(Collectors.joining())
					+ ")";
			case NEAR -> "(" + others(clause, language, placed).collect(Collectors.joining(" || ")) + ")";
		};
	}

	private Stream<String> others(Clause clause, String language, boolean placed) {
		return clause.others().stream().map((other) -> phrase(other, language, placed, false));
	}

	private String phrase(String text, String language, boolean placed, boolean exact) {
		String value = bound(text);
		if (placed || !Synonyms.folded(text).contains(" ")) {
			return "phraseto_tsquery('catalogue.%s', catalogue.parted(:%s))".formatted(language, value);
		}
		return "catalogue.phrase('catalogue.%s', :%s, %s)".formatted(language, value, exact);
	}

	private static String symbol(String text) {
		String form = Sought.symbolForm(text);
		return Stream.of("0", "1", "2", "3")
			.map((kind) -> "'" + kind + ":" + form + "'")
			.collect(Collectors.joining(" | "));
	}

	/** The name that a value has among the parameters. */
	private String bound(Object value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return name;
	}

}
