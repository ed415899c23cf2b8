package org.greenlane.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The proposals. Whatever changes one names the version that was seen; where that is no
 * longer the version, nothing is changed.
 */
@Repository
class Proposals {

	private static final String SELECT = """
			select p.*, (select count(*) from proposals.proposal_fields f where f.proposal_id = p.id and f.accepted) as accepted,
				(select count(*) from proposals.proposal_fields f where f.proposal_id = p.id and not f.accepted) as declined
			from proposals.proposals p
			""";

	private static final String WAITING = "p.sent_at is not null and p.withdrawn_at is null and p.decided_at is null";

	private final JdbcClient jdbc;

	Proposals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Proposal> find(UUID id) {
		return this.jdbc.sql(SELECT + "where p.id = ?").param(id).query(Proposals::read).optional();
	}

	/** What the focal points of an economy wrote, the newest first. */
	List<Proposal> of(String economy) {
		return this.jdbc
			.sql(SELECT + "where p.economy = ? and p.origin = 'FOCAL_POINT' order by p.changed_at desc limit 200")
			.param(economy)
			.query(Proposals::read)
			.list();
	}

	/** What waits for an editor, the oldest first. */
	List<Proposal> waiting() {
		return this.jdbc.sql(SELECT + "where " + WAITING + " order by p.sent_at, p.id limit 500")
			.query(Proposals::read)
			.list();
	}

	int countWaiting() {
		return this.jdbc.sql("select count(*) from proposals.proposals p where " + WAITING)
			.query(Integer.class)
			.single();
	}

	/** What was decided last. */
	List<Proposal> decided(int most) {
		return this.jdbc.sql(SELECT + "where p.decided_at is not null order by p.decided_at desc limit ?")
			.param(most)
			.query(Proposals::read)
			.list();
	}

	/** The cells that it would change, in the order of the form. */
	List<ProposedField> fields(UUID id) {
		return this.jdbc.sql(
				"select field, before, proposed, accepted, reason from proposals.proposal_fields where proposal_id = ? order by position")
			.param(id)
			.query((row, n) -> new ProposedField(row.getString(1), row.getString(2), row.getString(3),
					Optional.ofNullable(row.getObject(4, Boolean.class)), row.getString(5)))
			.list();
	}

	/** A new draft. */
	UUID start(Subject subject, UUID by, Instant now) {
		return this.jdbc
			.sql("""
					insert into proposals.proposals (origin, kind, row_key, name, economy, is_new, started_by, started_at, changed_at)
					values ('FOCAL_POINT', :kind, :key, :name, :economy, :new, :by, :now, :now) returning id""")
			.param("kind", subject.kind())
			.param("key", subject.key())
			.param("name", subject.name())
			.param("economy", subject.economy())
			.param("new", subject.isNew())
			.param("by", by)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.single();
	}

	/** Writes what a draft would change instead of what it would have changed. */
	void writeFields(Proposal seen, String name, List<ProposedField> fields, Instant now) {
		change(seen, ProposalState.DRAFT, "name = :name", Map.of("name", name), now);
		replaceFields(seen.id(), fields);
	}

	/** Writes where a draft's statements can be read. */
	void writeSource(Proposal seen, ProposalSource source, Instant now) {
		change(seen, ProposalState.DRAFT, "source_title = :title, source_url = :url, remark = :remark",
				Map.of("title", source.title(), "url", source.url(), "remark", source.remark()), now);
	}

	void send(Proposal seen, List<ProposedField> fields, UUID by, Instant now) {
		change(seen, ProposalState.DRAFT, "sent_at = :now, sent_by = :by", Map.of("by", by), now);
		replaceFields(seen.id(), fields);
	}

	void withdraw(Proposal seen, Instant now) {
		change(seen, seen.state(), "withdrawn_at = :now", Map.of(), now);
	}

	void takeUp(Proposal seen, Instant now) {
		change(seen, ProposalState.WITHDRAWN, "withdrawn_at = null, sent_at = null, sent_by = null", Map.of(), now);
	}

	void decide(Proposal seen, List<ProposedField> verdicts, UUID by, String why, Instant now) {
		change(seen, ProposalState.SENT, "decided_at = :now, decided_by = :by, why = :why",
				Map.of("by", by, "why", why), now);
		replaceFields(seen.id(), verdicts);
	}

	/** Whether another file of the release says something of the row too. */
	boolean isContestedByAnotherFile(Proposal proposal) {
		return this.jdbc.sql("""
				select exists (select from proposals.proposals p join proposals.proposals o on o.kind = p.kind
					and o.row_key = p.row_key and o.shipped_file <> p.shipped_file where p.id = ?)""")
			.param(proposal.id())
			.query(Boolean.class)
			.single();
	}

	private void change(Proposal seen, ProposalState from, String set, Map<String, Object> values, Instant now) {
		int changed = (seen.state() != from) ? 0
				: this.jdbc
					.sql("update proposals.proposals set changed_at = :now, version = version + 1, " + set
							+ " where id = :id and version = :version")
					.params(values)
					.param("now", now.atOffset(ZoneOffset.UTC))
					.param("id", seen.id())
					.param("version", seen.version())
					.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("Proposal " + seen.id() + " was changed meanwhile");
		}
	}

	private void replaceFields(UUID id, List<ProposedField> fields) {
		this.jdbc.sql("delete from proposals.proposal_fields where proposal_id = ?").param(id).update();
		for (int i = 0; i < fields.size(); i++) {
			ProposedField field = fields.get(i);
			this.jdbc
				.sql("""
						insert into proposals.proposal_fields (proposal_id, field, position, before, proposed, accepted, reason)
						values (:id, :field, :position, :before, :proposed, :accepted, :reason)""")
				.param("id", id)
				.param("field", field.column())
				.param("position", i)
				.param("before", field.before())
				.param("proposed", field.proposed())
				.param("accepted", field.accepted().orElse(null), Types.BOOLEAN)
				.param("reason", field.reason())
				.update();
		}
	}

	private static Proposal read(ResultSet row, int n) throws SQLException {
		ProposalSource source = new ProposalSource(row.getString("source_title"), row.getString("source_url"),
				row.getString("remark"));
		Milestones milestones = new Milestones(Optional.ofNullable(row.getObject("started_by", UUID.class)),
				instant(row, "started_at").orElseThrow(), instant(row, "changed_at").orElseThrow(),
				Optional.ofNullable(row.getObject("sent_by", UUID.class)), instant(row, "sent_at"),
				instant(row, "withdrawn_at"), Optional.ofNullable(row.getObject("decided_by", UUID.class)),
				instant(row, "decided_at"));
		String file = row.getString("shipped_file");
		boolean left = row.getBoolean("left_the_files");
		Optional<ShippedVersion> shipped = Optional.ofNullable(row.getString("shipped_version"))
			.map((hash) -> new ShippedVersion(file, hash, left));
		return new Proposal(row.getObject("id", UUID.class), row.getInt("version"),
				Origin.valueOf(row.getString("origin")), row.getString("kind"), row.getString("row_key"),
				row.getString("name"), Optional.ofNullable(row.getString("economy")), row.getBoolean("is_new"), source,
				milestones, row.getString("why"), shipped, row.getInt("accepted"), row.getInt("declined"));
	}

	private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
		@Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
	}

}
