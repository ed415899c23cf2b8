package org.greenlane.proposals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.dataset.ContestedRow;
import org.greenlane.dataset.ContestedRows;
import org.greenlane.dataset.KeptFile;
import org.greenlane.revisions.Field;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files a proposal for each row that a new release has otherwise than a person wrote it:
 * one for each version that the files bring. An older one that still waits is overtaken.
 */
@Component
class ShippedProposals implements ContestedRows {

	private final KeptFiles files;

	private final StoredRows stored;

	private final Revisions revisions;

	private final JdbcClient jdbc;

	ShippedProposals(KeptFiles files, StoredRows stored, Revisions revisions, JdbcClient jdbc) {
		this.files = files;
		this.stored = stored;
		this.revisions = revisions;
		this.jdbc = jdbc;
	}

	/** Rows that people do not keep are only in the log. */
	@Override
	public void contested(ContestedRow row) {
		this.files.ofTable(row.table())
			.ifPresent((file) -> this.stored.find(file, row.key()).ifPresent((now) -> contested(file, now, row)));
	}

	private void contested(KeptFile file, StoredRow now, ContestedRow row) {
		List<ProposedField> fields = row.left()
				? List.of(ProposedField.of(ProposedField.WHOLE_ROW, file.name(now.cells()), ""))
				: differences(file, now, row.cells());
		if (!fields.isEmpty()) {
			file(file, now, row, fields);
		}
		else if (file.kept().file().equals(row.file())) {
			// Somebody wrote what the files say now.
			this.revisions.settle(file, row.key(), row.version(), false);
		}
	}

	private static List<ProposedField> differences(KeptFile file, StoredRow now, Map<String, String> shipped) {
		return Field.of(file)
			.stream()
			.map(Field::column)
			.filter(shipped::containsKey)
			.map((column) -> ProposedField.of(column, now.cells().getOrDefault(column, ""),
					shipped.getOrDefault(column, "")))
			.filter((field) -> !field.before().equals(field.proposed()))
			.toList();
	}

	private void file(KeptFile file, StoredRow now, ContestedRow row, List<ProposedField> fields) {
		Optional<UUID> id = this.jdbc.sql("""
				insert into proposals.proposals (origin, kind, row_key, name, economy, started_at, changed_at, sent_at,
					shipped_file, shipped_version, left_the_files)
				values ('UPGRADE', :kind, :key, :name, (select iso2 from economies.economies where iso2 = :economy),
					now(), now(), now(), :file, :version, :left)
				on conflict (shipped_file, row_key, shipped_version) do nothing returning id""")
			.param("kind", file.kind())
			.param("key", row.key())
			.param("name", file.name(now.cells()))
			.param("economy", now.cells().getOrDefault(Proposable.ECONOMY, ""))
			.param("file", row.file())
			.param("version", row.version())
			.param("left", row.left())
			.query(UUID.class)
			.optional();
		id.ifPresent((filed) -> {
			overtake(row, filed);
			for (int i = 0; i < fields.size(); i++) {
				ProposedField field = fields.get(i);
				this.jdbc.sql("""
						insert into proposals.proposal_fields (proposal_id, field, position, before, proposed)
						values (?, ?, ?, ?, ?)""")
					.params(filed, field.column(), i, field.before(), field.proposed())
					.update();
			}
		});
	}

	private void overtake(ContestedRow row, UUID newer) {
		this.jdbc.sql("""
				update proposals.proposals set withdrawn_at = now(), changed_at = now(), version = version + 1
				where origin = 'UPGRADE' and shipped_file = ? and row_key = ? and id <> ? and decided_at is null
					and withdrawn_at is null""").params(row.file(), row.key(), newer).update();
	}

}
