package org.greenlane.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.Link;
import org.greenlane.revisions.StoredRow;
import org.greenlane.sources.Confirmation;
import org.greenlane.sources.Confirmations;
import org.greenlane.sources.SourceLink;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.PartialDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what is old of an economy. Of counts only the latest of each kind: that an
 * earlier one is old is in its nature.
 */
@Component
class DueRows {

	private final Proposable kinds;

	private final OwnRows rows;

	private final Confirmations confirmations;

	private final SourceLinks links;

	private final JdbcClient jdbc;

	private final Clock clock;

	DueRows(Proposable kinds, OwnRows rows, Confirmations confirmations, SourceLinks links, JdbcClient jdbc,
			Clock clock) {
		this.kinds = kinds;
		this.rows = rows;
		this.confirmations = confirmations;
		this.links = links;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What is old, in the order of the desk. */
	List<DueRow> of(String economy) {
		LocalDate today = LocalDate.now(this.clock);
		return this.kinds.kinds()
			.stream()
			.flatMap((file) -> rows(file, economy).stream())
			.filter((row) -> row.isDue(today))
			.toList();
	}

	/** A row of an economy, whether it is old or not. */
	Optional<DueRow> find(KeptFile file, String economy, String key) {
		return rows(file, economy).stream().filter((row) -> row.key().equals(key)).findFirst();
	}

	private List<DueRow> rows(KeptFile file, String economy) {
		Map<String, StoredRow> stored = this.rows.of(file, economy);
		Map<String, Confirmation> confirmed = this.confirmations.of(file.kept().table(), stored.keySet());
		Map<String, List<SourceLink>> sources = this.links.of(sources(file), stored.keySet());
		Optional<Map<String, String>> latest = file.kind().equals("records") ? Optional.of(latestCounts(economy))
				: Optional.empty();
		List<DueRow> rows = new ArrayList<>();
		stored.values()
			.stream()
			.filter((row) -> latest.isEmpty() || latest.get().containsKey(row.key()))
			.forEach((row) -> {
				String date = latest.map((dates) -> dates.getOrDefault(row.key(), ""))
					.orElseGet(() -> row.cells().getOrDefault("as_of", ""));
				rows.add(new DueRow(file.kind(), row.key(), this.rows.called(file, row.key(), row.cells()),
						file.page(row.cells()), PartialDate.read(date),
						Optional.ofNullable(confirmed.get(row.key())).map(Confirmation::on),
						sources.getOrDefault(row.key(), List.of())));
			});
		return rows;
	}

	private static SourceTable sources(KeptFile file) {
		Link link = file.kept()
			.links()
			.stream()
			.filter((one) -> one.header().equals(Proposable.SOURCES))
			.findFirst()
			.orElseThrow();
		return new SourceTable(link.table(), link.owner());
	}

	/** The day that each latest count is of; empty where nobody says. */
	private Map<String, String> latestCounts(String economy) {
		Map<String, String> dates = new HashMap<>();
		this.jdbc.sql("select id, coalesce(reference, '') from participation.observations where iso2 = ? and latest")
			.param(economy)
			.query((row) -> {
				dates.put(row.getString(1), row.getString(2));
			});
		return dates;
	}

}
