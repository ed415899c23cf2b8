package org.greenlane.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.greenlane.history.Cause;
import org.greenlane.history.EventKind;
import org.greenlane.listings.Labels;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.KeptFiles;

/**
 * The words for what changed.
 */
final class ChangeLabels {

	static final Labels CAUSES = Labels.of("changes.cause", Cause.class);

	static final Labels EVENTS = Labels.of("changes.event", EventKind.class);

	static final Labels ACTS = Labels.of("changes.act", "ADDED", "CHANGED", "REMOVED");

	static final Labels ECONOMIES = Labels.inTable("""
			select iso2, name{_lang} from economies.economies order by name{_lang} collate "und-x-icu"
			""");

	/** What came with the portal and people do not keep. */
	private static final String[] OTHER_TABLES = { "economies.economies", "aeo.benefits", "aeo.programme_citations",
			"measures.measure_codes", "measures.cost_evidence", "participation.conflicts", "series.series",
			"series.series_values", "sources.confirmations" };

	private ChangeLabels() {
	}

	/** The kinds of rows, by table. */
	static Labels kinds(KeptFiles files) {
		Map<String, String> keys = new LinkedHashMap<>();
		files.all().forEach((file) -> keys.put(file.kept().table(), "dataset.kind.%s.one".formatted(file.kind())));
		Stream.of(OTHER_TABLES).forEach((table) -> keys.putIfAbsent(table, "changes.table." + table));
		return Labels.named(keys);
	}

	/** The fields that people keep, by table and column; others speak for themselves. */
	static Labels fields(KeptFiles files) {
		Map<String, String> keys = new LinkedHashMap<>();
		files.all()
			.forEach((file) -> Field.of(file)
				.forEach((field) -> keys.put(file.kept().table() + "." + field.stored(),
						"dataset.field." + field.column())));
		return Labels.named(keys);
	}

}
