package org.greenlane.listings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Answers a listing's address with a page of rows.
 */
@Component
public class Listings {

	private final JdbcTemplate jdbc;

	private final ListingReader reader;

	private final ListingCounts counts;

	private final LabelBook labels;

	private final ListingDataset dataset;

	private final MessageSource messages;

	private final Clock clock;

	Listings(JdbcTemplate jdbc, ListingReader reader, ListingCounts counts, LabelBook labels, ListingDataset dataset,
			MessageSource messages, Clock clock) {
		this.jdbc = jdbc;
		this.reader = reader;
		this.counts = counts;
		this.labels = labels;
		this.dataset = dataset;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * The page that an address asks for. Where it asks for something that the listing
	 * does not have, the page has problems and no rows.
	 * @throws NotFoundException if there are fewer pages
	 */
	public ListingPage page(Listing listing, MultiValueMap<String, String> parameters) {
		ListingReader.Read read = this.reader.read(listing, parameters);
		ListingQuery query = read.query();
		Counts counts = this.counts.of(listing, query);
		int pages = Math.max(1, Math.ceilDiv((int) counts.total(), Listing.PAGE));
		if (query.page() > pages) {
			throw new NotFoundException("Page %d of %s, which has %d".formatted(query.page(), listing.path(), pages));
		}
		List<ListingPage.Head> heads = heads(listing, query);
		List<ListingRow> rows = read.problems().isEmpty() ? rows(listing, query, heads) : List.of();
		String path = listing.path();
		return new ListingPage(listing, heads, rows, choices(listing, query, counts), active(listing, query),
				query.words(), read.problems(), query.sort(), !query.sort().equals(listing.sort()),
				read.problems().isEmpty() ? counts.total() : 0, query.page(), pages,
				(query.page() > 1) ? path + query.onPage(query.page() - 1).toString(listing) : null,
				(query.page() < pages) ? path + query.onPage(query.page() + 1).toString(listing) : null,
				query.onPage(1).toString(listing), isWhole(listing, query, read) ? this.dataset.of(listing) : Map.of());
	}

	/** Whether it is the beginning of all rows of a public list. */
	private static boolean isWhole(Listing listing, ListingQuery query, ListingReader.Read read) {
		return !listing.staffOnly() && read.problems().isEmpty() && query.page() == 1 && query.words().isEmpty()
				&& query.chosen().isEmpty();
	}

	private List<ListingRow> rows(Listing listing, ListingQuery query, List<ListingPage.Head> heads) {
		Language language = Language.current();
		CellWriter writer = new CellWriter(listing, language, this.labels);
		RowReader reader = new RowReader(listing);
		ListingSql sql = ListingSql.rows(listing, query, ListingSql.Spoken.now(language, this.clock), Listing.PAGE);
		return this.jdbc.query(sql.text(), (row, n) -> writer.row(heads, reader.read(row)), sql.values());
	}

	private List<ListingPage.Head> heads(Listing listing, ListingQuery query) {
		return listing.columns().stream().filter(Column::inTable).map((column) -> {
			boolean sorted = query.sortColumn().equals(column.id());
			String order = query.descending() ? "descending" : "ascending";
			String sort = (sorted && !query.descending()) ? "-" + column.id() : column.id();
			Language language = Language.current();
			return new ListingPage.Head(
					this.messages.getMessage(listing.id() + "." + column.id(), null, language.locale()), column.style(),
					(column.english() && language != Language.EN) ? Language.EN.tag() : null,
					(column.sortSql() == null) ? null : listing.path() + query.sortedBy(sort).toString(listing),
					sorted ? order : null);
		}).toList();
	}

	private List<ListingPage.Choice> choices(Listing listing, ListingQuery query, Counts counts) {
		List<ListingPage.Choice> choices = new ArrayList<>();
		for (Filter filter : listing.filters()) {
			if (filter.labels() != null) {
				List<String> chosen = query.chosen(filter);
				choices.add(new ListingPage.Choice(filter.name(), title(listing, filter), filter.selectable(),
						!chosen.isEmpty(), options(filter, chosen, counts)));
			}
		}
		return choices;
	}

	private List<ListingPage.Option> options(Filter filter, List<String> chosen, Counts counts) {
		return labels(filter).entrySet()
			.stream()
			.map((label) -> new ListingPage.Option(ListingQuery.slug(label.getKey()), label.getValue(),
					counts.of(filter, label.getKey()), chosen.contains(label.getKey())))
			.filter((option) -> option.count() > 0 || option.chosen())
			.toList();
	}

	private List<ListingPage.Active> active(Listing listing, ListingQuery query) {
		List<ListingPage.Active> active = new ArrayList<>();
		if (!query.words().isEmpty()) {
			active.add(new ListingPage.Active("listings.words", query.words(),
					listing.path() + query.withoutWords().toString(listing)));
		}
		for (Filter filter : listing.filters()) {
			for (String code : query.chosen(filter)) {
				active.add(new ListingPage.Active(title(listing, filter), labels(filter).getOrDefault(code, code),
						listing.path() + query.without(filter.name(), code).toString(listing)));
			}
		}
		return active;
	}

	private static String title(Listing listing, Filter filter) {
		return listing.id() + ".filter." + filter.name();
	}

	private Map<String, String> labels(Filter filter) {
		@Nullable Labels labels = filter.labels();
		return (labels == null) ? Map.of() : this.labels.of(labels, Language.current());
	}

}
