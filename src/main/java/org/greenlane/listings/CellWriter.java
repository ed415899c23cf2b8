package org.greenlane.listings;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.greenlane.web.DateSpan;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * Prints a row's values in the reader's language, and its links.
 */
final class CellWriter {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\+?)(\\w+)}");

	private final Listing listing;

	private final Language language;

	private final Map<String, Map<String, String>> labels = new HashMap<>();

	private final Map<Boolean, String> flags;

	private final NumberFormat numbers;

	private final String undated;

	CellWriter(Listing listing, Language language, LabelBook book) {
		this.listing = listing;
		this.language = language;
		for (Column column : listing.columns()) {
			if (column.labels() != null) {
				this.labels.put(column.id(), book.of(column.labels(), language));
			}
		}
		Map<String, String> words = book.of(Labels.of("listings.flag", "true", "false"), language);
		this.flags = Map.of(true, words.getOrDefault("true", ""), false, words.getOrDefault("false", ""));
		this.undated = book.of(Labels.of("listings", "undated"), language).getOrDefault("undated", Cell.UNKNOWN);
		this.numbers = NumberFormat.getNumberInstance(language.locale());
	}

	/**
	 * The row of a table with these heads.
	 */
	ListingRow row(List<ListingPage.Head> heads, @Nullable Object[] values) {
		List<Column> columns = this.listing.columns();
		List<Cell> cells = new ArrayList<>(heads.size());
		for (int i = 0; i < values.length; i++) {
			if (columns.get(i).inTable()) {
				cells.add(cell(heads.get(cells.size()), columns.get(i), values[i], values));
			}
		}
		String key = String.valueOf(values[columns.indexOf(this.listing.column(this.listing.key()))]);
		return new ListingRow(key, cells.getFirst(), cells.subList(1, cells.size()));
	}

	/**
	 * A value in words; empty for null.
	 */
	String text(Column column, @Nullable Object value) {
		return switch (value) {
			case null -> "";
			case List<?> codes ->
				codes.stream().map((code) -> label(column, String.valueOf(code))).collect(Collectors.joining(", "));
			case Boolean flag -> this.flags.getOrDefault(flag, "");
			case Number number -> number(column, number);
			case Object text when column.type() == Column.Type.DATE ->
				DateSpan.read(text.toString()).map((date) -> date.in(this.language)).orElse(text.toString());
			case Object text -> label(column, text.toString());
		};
	}

	private String number(Column column, Number number) {
		this.numbers.setMaximumFractionDigits(column.print().digits());
		return this.numbers.format(number);
	}

	private String label(Column column, String code) {
		return this.labels.getOrDefault(column.id(), Map.of()).getOrDefault(code, code);
	}

	private Cell cell(ListingPage.Head head, Column column, @Nullable Object value, @Nullable Object[] values) {
		String text = text(column, value);
		if (text.isEmpty()) {
			@Nullable String link = (column.type() == Column.Type.DATE) ? link(column, text, values) : null;
			return (link != null) ? new Cell(head, this.undated, link) : new Cell(head, Cell.UNKNOWN, null);
		}
		return new Cell(head, sign(column, values) + text, link(column, text, values));
	}

	private String sign(Column column, @Nullable Object[] values) {
		String other = column.print().signColumn();
		@Nullable Object code = (other != null) ? value(other, values) : null;
		return (code != null) ? column.print().sign().apply(code.toString()) : "";
	}

	private @Nullable Object value(String id, @Nullable Object[] values) {
		return values[this.listing.columns().indexOf(this.listing.column(id))];
	}

	private @Nullable String link(Column column, String text, @Nullable Object[] values) {
		if (column.type() == Column.Type.URL) {
			return text;
		}
		// What a link needs and the row has not, such as the record of a missing count,
		// leaves no link.
		return (column.link() == null || lacks(column.link(), values)) ? null
				: "/" + this.language.tag() + PLACEHOLDER.matcher(column.link())
					.replaceAll((match) -> Matcher.quoteReplacement(
							match.group(1).isEmpty() ? segment(match.group(2), values) : path(match.group(2), values)));
	}

	private boolean lacks(String link, @Nullable Object[] values) {
		return PLACEHOLDER.matcher(link).results().anyMatch((match) -> value(match.group(2), values) == null);
	}

	private String path(String id, @Nullable Object[] values) {
		return UriUtils.encodePath(String.valueOf(value(id, values)), StandardCharsets.UTF_8);
	}

	private String segment(String id, @Nullable Object[] values) {
		return ListingQuery.slug(String.valueOf(value(id, values)));
	}

}
