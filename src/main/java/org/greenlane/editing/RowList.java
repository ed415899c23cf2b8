package org.greenlane.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.greenlane.dataset.Column;
import org.greenlane.dataset.FileFormat;
import org.greenlane.dataset.KeptFile;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;
import org.greenlane.web.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of a kind, a page at a time.
 */
@Component
class RowList {

	static final int PAGE = 25;

	private final JdbcClient jdbc;

	private final StoredRows stored;

	private final RowNames names;

	RowList(JdbcClient jdbc, StoredRows stored, RowNames names) {
		this.jdbc = jdbc;
		this.stored = stored;
		this.names = names;
	}

	static boolean hasEconomy(KeptFile file) {
		return file.kept().columns().stream().anyMatch((column) -> column.name().equals(RowNames.ECONOMY));
	}

	/** How many rows a search finds on all pages. */
	int count(KeptFile file, RowSearch search) {
		List<Object> arguments = new ArrayList<>();
		String sql = "select count(*) from " + matching(file, search, arguments);
		return this.jdbc.sql(sql).params(arguments).query(Integer.class).single();
	}

	/** The rows of a page, by economy and key. */
	List<ListedRow> rows(KeptFile file, RowSearch search) {
		List<Object> arguments = new ArrayList<>();
		String key = "t." + file.kept().key();
		String order = hasEconomy(file) ? Language.current().column("e.name") + " collate \"und-x-icu\", " + key : key;
		String sql = "select %s from %s order by %s limit %d offset ?".formatted(key, matching(file, search, arguments),
				order, PAGE);
		arguments.add((search.page() - 1) * PAGE);
		List<String> keys = this.jdbc.sql(sql).params(arguments).query((row, n) -> row.getString(1)).list();
		Map<String, StoredRow> rows = this.stored.find(file, keys);
		return keys.stream()
			.flatMap((one) -> Stream.ofNullable(rows.get(one)))
			.map((row) -> listed(file, row))
			.toList();
	}

	private ListedRow listed(KeptFile file, StoredRow row) {
		return new ListedRow(row, RowAddress.page(file, row.key()), this.names.of(file, row.cells(), row.key()),
				this.names.economy(file, row.cells()));
	}

	private String matching(KeptFile file, RowSearch search, List<Object> arguments) {
		FileFormat format = file.kept();
		List<String> conditions = new ArrayList<>(List.of(search.state().condition()));
		List<String> texts = new ArrayList<>(format.columns().stream().map(Column::name).map("t."::concat).toList());
		String from = format.table() + " t";
		if (hasEconomy(file)) {
			from += " join economies.economies e on e.iso2 = t.iso2";
			texts.addAll(List.of("e.name", "e.name_fr", "e.name_es"));
			if (!search.economy().isEmpty()) {
				conditions.add("t.iso2 = ?");
				arguments.add(search.economy());
			}
		}
		for (String word : search.eachWord()) {
			String text = texts.stream().map(RowList::asText).collect(Collectors.joining(", "));
			conditions
				.add("(strpos(web.folded(concat_ws(' ', %s)), web.folded(?)) > 0%s)".formatted(text, orCalled(file)));
			arguments.add(word);
			arguments.addAll(this.names.codes(file, word));
		}
		return from + " where " + String.join(" and ", conditions);
	}

	private static String asText(String column) {
		return column + "::text";
	}

	/** Codes in a key are looked for by their words too. */
	private static String orCalled(KeptFile file) {
		return RowNames.coded(file)
			.map((field) -> " or t.%s = any(?)".formatted(field.stored()))
			.collect(Collectors.joining());
	}

	/**
	 * A row of the list.
	 *
	 * @param row the row itself
	 * @param page where it is edited, below the language
	 * @param name what it is called
	 * @param economy the name of its economy, or empty
	 */
	record ListedRow(StoredRow row, String page, String name, String economy) {

		/** Who made and changed it. */
		public String state() {
			RowSearch.State state = this.row.shipped()
					? ((this.row.editedAt() != null) ? RowSearch.State.EDITED : RowSearch.State.SHIPPED)
					: RowSearch.State.PERSON;
			return state.slug();
		}

	}

}
