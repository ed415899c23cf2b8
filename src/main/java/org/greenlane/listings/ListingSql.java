package org.greenlane.listings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes the two statements of a listing from its declaration: the rows, and the counts
 * beside the filters.
 *
 * @param text the statement
 * @param arguments the values bound in it, in order
 */
record ListingSql(String text, List<Object> arguments) {

	private static final String WORDS = "{words}";

	/**
	 * The rows of a query in its order.
	 * @param limit how many, or null for all
	 */
	static ListingSql rows(Listing listing, ListingQuery query, Spoken spoken, @Nullable Integer limit) {
		List<Object> arguments = new ArrayList<>();
		String columns = listing.columns()
			.stream()
			.map((column) -> column.sql() + " as " + column.id())
			.collect(Collectors.joining(", "));
		String where = searched(listing, query, arguments) + " and "
				+ where(listing, query, Filter::sql, null, arguments);
		String text = "select %s from %s where %s order by %s".formatted(columns, listing.from(), where,
				order(listing, query));
		if (limit != null) {
			text += " limit ? offset ?";
			arguments.addAll(List.of(limit, (query.page() - 1) * limit));
		}
		return new ListingSql(spoken.in(text), arguments);
	}

	/**
	 * Filter name, code and number of rows; an empty name gives the number of all rows
	 * that match. A filter's own choice does not narrow its own counts, so that a reader
	 * sees what one more tick would bring.
	 */
	static ListingSql counts(Listing listing, ListingQuery query, Spoken spoken) {
		List<Object> arguments = new ArrayList<>();
		List<Filter> choices = listing.filters().stream().filter(Filter::isChoice).toList();
		// A search narrows what is counted once for all, so that it can use an index.
		String searched = searched(listing, query, arguments);
		Function<Filter, String> alias = (filter) -> "f" + listing.filters().indexOf(filter);
		String columns = listing.filters()
			.stream()
			.filter((filter) -> filter.kind() != Filter.Kind.SEARCH)
			.map((filter) -> filter.sql() + " as " + alias.apply(filter))
			.collect(Collectors.joining(", "));
		StringBuilder text = new StringBuilder("with listed as materialized (select %s from %s where %s)"
			.formatted(columns.isEmpty() ? "1" : columns, listing.from(), searched));
		text.append(" select '' as name, null as code, count(*) as rows from listed where ")
			.append(where(listing, query, alias, null, arguments));
		for (Filter filter : choices) {
			String value = (filter.kind() == Filter.Kind.MANY) ? "unnest(%s)".formatted(alias.apply(filter))
					: alias.apply(filter);
			text.append(" union all select '%s', %s, count(*) from listed where %s group by 2".formatted(filter.name(),
					value, where(listing, query, alias, filter, arguments)));
		}
		return new ListingSql(spoken.in(text.toString()), arguments);
	}

	static String localised(String sql, Language language) {
		return sql.replace("{_lang}", language.column(""));
	}

	/**
	 * For whom a statement is written.
	 *
	 * @param today the day that {@code {_today}} stands for, by the portal's clock
	 */
	record Spoken(Language language, LocalDate today) {

		static Spoken now(Language language, Clock clock) {
			return new Spoken(language, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
		}

		private String in(String sql) {
			return localised(sql, this.language).replace("{_today}", "date '" + this.today + "'");
		}

	}

	Object[] values() {
		return this.arguments.toArray();
	}

	private static String where(Listing listing, ListingQuery query, Function<Filter, String> expression,
			@Nullable Filter without, List<Object> arguments) {
		List<String> conditions = new ArrayList<>(List.of("true"));
		for (Filter filter : listing.filters()) {
			List<String> codes = query.chosen(filter);
			if (filter.kind() == Filter.Kind.WORDS) {
				Arrays.stream(query.words().split("\\s+")).filter((word) -> !word.isEmpty()).forEach((word) -> {
					conditions.add("strpos(%s, web.folded(?)) > 0".formatted(expression.apply(filter)));
					arguments.add(word);
				});
			}
			else if (!codes.isEmpty() && filter != without) {
				conditions.add(((filter.kind() == Filter.Kind.MANY) ? "%s && string_to_array(?, ',')"
						: "%s = any (string_to_array(?, ','))")
					.formatted(expression.apply(filter)));
				arguments.add(String.join(",", codes));
			}
		}
		return String.join(" and ", conditions);
	}

	private static String searched(Listing listing, ListingQuery query, List<Object> arguments) {
		List<String> conditions = new ArrayList<>(List.of("true"));
		if (!query.words().isEmpty()) {
			listing.filters().stream().filter((filter) -> filter.kind() == Filter.Kind.SEARCH).forEach((filter) -> {
				String[] parts = filter.sql().split(Pattern.quote(WORDS), -1);
				conditions.add("(" + String.join("?", parts) + ")");
				arguments.addAll(Collections.nCopies(parts.length - 1, query.words()));
			});
		}
		return String.join(" and ", conditions);
	}

	private static String order(Listing listing, ListingQuery query) {
		Column column = listing.column(query.sortColumn());
		String direction = query.descending() ? " desc nulls last" : " nulls last";
		return column.sortSql() + direction + ", " + listing.column(listing.key()).sql();
	}

}
