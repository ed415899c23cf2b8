package org.greenlane.proposals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.dataset.FreshDatabase;
import org.greenlane.dataset.KeptFile;
import org.greenlane.dataset.VersionOfFiles;
import org.greenlane.history.Cause;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.RevisionsInDatabase;
import org.greenlane.revisions.Signature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A newer data set that meets rows which people have edited, in a database of its own.
 */
class ShippedProposalsTests {

	private static final String AUSTRALIA = "Australian Trusted Trader,ATT";

	private static final KeptFile PROGRAMMES = FreshDatabase.kept("programmes");

	private FreshDatabase database;

	private RevisionsInDatabase revisions;

	private Proposals proposals;

	private ShippedProposals shipped;

	@BeforeEach
	void create() {
		this.database = FreshDatabase.loaded();
		this.revisions = new RevisionsInDatabase(this.database.dataSource());
		JdbcClient jdbc = JdbcClient.create(this.database.dataSource());
		this.proposals = new Proposals(jdbc);
		this.shipped = new ShippedProposals(RevisionsInDatabase.kinds(), this.revisions.stored(),
				this.revisions.revisions(), jdbc);
	}

	@AfterEach
	void drop() {
		this.database.close();
	}

	@Test
	void editedRowIsProposedWithBothVersions() {
		edit(Map.of("programme_name", "As customs calls it"));
		load(renamed("Trusted Trader"));
		Proposal filed = only();
		assertThat(filed.state()).isEqualTo(ProposalState.SENT);
		assertThat(filed.isOfUpgrade()).isTrue();
		assertThat(filed.economy()).contains("AU");
		assertThat(this.proposals.fields(filed.id()))
			.extracting(ProposedField::column, ProposedField::before, ProposedField::proposed)
			.containsExactly(tuple("programme_name", "As customs calls it", "Trusted Trader"));
		assertThat(name()).isEqualTo("As customs calls it");
	}

	@Test
	void oneVersionIsProposedOnceAndANewerOneOvertakesIt() {
		edit(Map.of("programme_name", "As customs calls it"));
		load(renamed("Trusted Trader"));
		Proposal first = only();
		load(renamed("Trusted Trader").replacing("programmes.csv", "AL-AEO", "AL-AEO"));
		assertThat(this.proposals.waiting()).extracting(Proposal::id).containsExactly(first.id());
		load(renamed("Trader"));
		assertThat(only().id()).isNotEqualTo(first.id());
		assertThat(this.proposals.find(first.id()).orElseThrow().state()).isEqualTo(ProposalState.WITHDRAWN);
	}

	@Test
	void decidedVersionIsNotProposedAgain() {
		edit(Map.of("programme_name", "As customs calls it"));
		load(renamed("Trusted Trader"));
		this.revisions.revisions().settle(PROGRAMMES, "au-aeo", only().shipped().orElseThrow().hash(), false);
		this.database.sql().sql("delete from proposals.proposals").update();
		load(renamed("Trusted Trader"));
		assertThat(this.proposals.waiting()).isEmpty();
		assertThat(name()).isEqualTo("As customs calls it");
	}

	@Test
	void whatSomebodyWroteBeforeTheReleaseSaysItIsNoMatter() {
		edit(Map.of("programme_name", "Trusted Trader", "local_abbr", "ATT"));
		load(renamed("Trusted Trader"));
		assertThat(this.proposals.waiting()).isEmpty();
	}

	@Test
	void rowOfAPersonThatTheFilesHaveTooIsProposed() {
		add(Map.of("programme_id", "zw-new", "iso2", "ZW", "programme_name", "Ours", "type", "SAFE_AEO", "status",
				"PILOT", "data_quality", "A", "source_url", TrialProgramme.SOURCE));
		load(new VersionOfFiles().changing("programmes.csv", (text) -> text
				+ line(text, "AL-AEO").replace("AL-AEO,AL,ALB,Albania", "ZW-NEW,ZW,ZWE,Zimbabwe") + "\n"));
		Proposal filed = only();
		assertThat(filed.key()).isEqualTo("zw-new");
		assertThat(this.proposals.fields(filed.id())).extracting(ProposedField::column)
			.contains("programme_name", "status");
	}

	@Test
	void editedRowThatLeavesTheFilesIsProposedToLeave() {
		edit(Map.of("note", "Read again"));
		load(withoutAustralia());
		Proposal filed = only();
		assertThat(filed.isLeaving()).isTrue();
		assertThat(this.proposals.fields(filed.id())).extracting(ProposedField::column)
			.containsExactly(ProposedField.WHOLE_ROW);
		this.revisions.revisions().adopt(PROGRAMMES, "au-aeo");
		this.database.sql().sql("delete from proposals.proposals").update();
		load(withoutAustralia().replacing("programmes.csv", "AL-AEO", "AL-AEO"));
		assertThat(this.proposals.waiting()).isEmpty();
		assertThat(name()).isEqualTo("Australian Trusted Trader");
	}

	@Test
	void rowThatNobodyEditedIsUpdatedAndNotProposed() {
		load(renamed("Trusted Trader"));
		assertThat(name()).isEqualTo("Trusted Trader");
		assertThat(this.proposals.waiting()).isEmpty();
	}

	private static VersionOfFiles renamed(String name) {
		return new VersionOfFiles().replacing("programmes.csv", AUSTRALIA, name + ",ATT");
	}

	private static VersionOfFiles withoutAustralia() {
		return new VersionOfFiles().without("programmes.csv", "AU-AEO,")
			.without("programme_citations.csv", "AU-AEO,")
			.changing("participation.csv", (text) -> text.replace(",AU-AEO,", ",,"));
	}

	private static String line(String text, String start) {
		return text.lines().filter((line) -> line.startsWith(start)).findFirst().orElseThrow();
	}

	private void load(VersionOfFiles version) {
		this.database.load(version, this.shipped);
	}

	private void edit(Map<String, String> cells) {
		Map<String, String> row = new HashMap<>(cells);
		row.put("programme_id", "au-aeo");
		add(row);
	}

	private void add(Map<String, String> row) {
		assertThat(this.revisions
			.apply(PROGRAMMES, List.of(GivenRow.of(0, row)), new Signature(UUID.randomUUID(), Cause.EDIT, "because"))
			.applicable()).isTrue();
	}

	private Proposal only() {
		assertThat(this.proposals.waiting()).hasSize(1);
		return this.proposals.waiting().getFirst();
	}

	private String name() {
		return this.revisions.row(PROGRAMMES, "au-aeo").cells().getOrDefault("programme_name", "");
	}

}
