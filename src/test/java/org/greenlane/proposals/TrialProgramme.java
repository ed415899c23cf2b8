package org.greenlane.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.accounts.Role;
import org.greenlane.dataset.KeptFile;
import org.greenlane.history.Cause;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.Signature;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A programme of Lesotho for one test, with nothing of it left afterwards.
 */
@Component
class TrialProgramme {

	static final String CODE = "ls-trial";

	static final String SOURCE = "https://www.larskarlsson.com/?p=8012";

	private final KeptFiles files;

	private final Revisions revisions;

	private final StoredRows stored;

	private final JdbcClient jdbc;

	TrialProgramme(KeptFiles files, Revisions revisions, StoredRows stored, JdbcClient jdbc) {
		this.files = files;
		this.revisions = revisions;
		this.stored = stored;
		this.jdbc = jdbc;
	}

	private void store() {
		change(Map.of("iso2", "LS", "programme_name", "Trusted Trader of Lesotho", "type", "SAFE_AEO", "status",
				"PILOT", "launch_date", "2020", "operator_types", "EXPORTER;IMPORTER", "as_of", "2021", "data_quality",
				"B", "source_url", SOURCE));
	}

	/** Changes it as an editor would. */
	void change(Map<String, String> cells) {
		Map<String, String> row = new HashMap<>(cells);
		row.put("programme_id", CODE);
		this.revisions.apply(kind("programmes"), List.of(GivenRow.of(0, row)),
				new Signature(UUID.randomUUID(), Cause.EDIT, "trial"));
	}

	String cell(String column) {
		return row("programmes", CODE).cells().getOrDefault(column, "");
	}

	StoredRow row(String kind, String key) {
		return this.stored.find(kind(kind), key).orElseThrow();
	}

	boolean exists(String kind, String key) {
		return this.stored.find(kind(kind), key).isPresent();
	}

	/**
	 * Sets the shipped programme aside and makes this one.
	 * @param role taken from those to whom other tests gave it, so that few letters are
	 * written
	 */
	void begin(Role role) {
		remove();
		this.jdbc.sql("delete from accounts.roles where role = ?").param(role.name()).update();
		store();
	}

	/** Takes it away, and gives the shipped programme back. */
	void end() {
		remove();
		this.jdbc.sql("update aeo.programmes set iso2 = 'LS' where code = 'ls-aeo'").update();
	}

	/** What was proposed of it or its economy. */
	void forgetProposals() {
		this.jdbc.sql("delete from proposals.proposals where economy = 'LS'").update();
	}

	private void remove() {
		forgetProposals();
		this.jdbc.sql("delete from sources.confirmations where iso2 = 'LS'").update();
		this.jdbc.sql("delete from aeo.contacts where iso2 = 'LS'").update();
		this.jdbc.sql("delete from economies.msme_definitions where iso2 = 'LS' and origin = 'person'").update();
		this.jdbc.sql("delete from participation.records where iso2 = 'LS'").update();
		this.jdbc.sql("delete from aeo.programmes where iso2 = 'LS' and origin = 'person'").update();
		this.jdbc.sql("update aeo.programmes set iso2 = 'SZ' where code = 'ls-aeo'").update();
		this.jdbc.sql("delete from sources.sources where url like 'https://customs.example/%'").update();
	}

	private KeptFile kind(String kind) {
		return this.files.find(kind).orElseThrow();
	}

}
