package org.greenlane.participation;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.greenlane.economies.Economies;
import org.greenlane.economies.Economy;
import org.greenlane.sources.Confirmations;
import org.greenlane.web.Language;
import org.greenlane.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a record with everything that its page shows.
 */
@Component
class RecordReader {

	private static final String ROLES = """
			select role, count, percent from participation.role_counts where record_id = :id order by position
			""";

	private final ParticipationRecords records;

	private final Observations observations;

	private final Economies economies;

	private final JdbcClient jdbc;

	private final Confirmations confirmations;

	RecordReader(ParticipationRecords records, Observations observations, Economies economies, JdbcClient jdbc,
			Confirmations confirmations) {
		this.records = records;
		this.observations = observations;
		this.economies = economies;
		this.jdbc = jdbc;
		this.confirmations = confirmations;
	}

	/**
	 * The record that an address names.
	 * @throws NotFoundException if there is none
	 */
	RecordPage of(String slug, Language language) {
		ParticipationRecord record = this.records.findById(slug.toUpperCase(Locale.ROOT))
			.orElseThrow(() -> new NotFoundException("Record " + slug));
		Observation seen = this.observations.of(List.of(record.getId()), language).getFirst();
		Economy economy = this.economies.findById(record.getIso2()).orElseThrow();
		return new RecordPage(record, seen, economy, record.sizes(), splits(record),
				this.observations.of(seen.differing(), language),
				this.confirmations.of("participation.records", record.getId()).orElse(null));
	}

	private List<RoleSplit> splits(ParticipationRecord record) {
		Map<RoleKind, List<RoleSplit.Part>> parts = new EnumMap<>(RoleKind.class);
		this.jdbc.sql(ROLES).param("id", record.getId()).query((ResultSet row) -> {
			String role = row.getString("role");
			parts.computeIfAbsent(RoleKind.of(role), (kind) -> new ArrayList<>())
				.add(new RoleSplit.Part(role, row.getObject("count", Integer.class),
						row.getObject("percent", Integer.class)));
		});
		return parts.entrySet()
			.stream()
			.map((kind) -> new RoleSplit(kind.getKey(), kind.getValue(), record.getTotal()))
			.toList();
	}

}
