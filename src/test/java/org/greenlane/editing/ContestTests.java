package org.greenlane.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.dataset.KeptFile;
import org.greenlane.history.Cause;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.Signature;
import org.greenlane.revisions.StoredRows;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two editors on one programme lose nothing.
 */
@PortalTest
class ContestTests {

	private static final String FORM = "/en/admin/data/programmes/tg-contest";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private KeptFiles files;

	@Autowired
	private StoredRows stored;

	@Autowired
	private Revisions revisions;

	@Autowired
	private JdbcClient jdbc;

	private KeptFile programmes;

	private Visitor first;

	private Visitor second;

	@BeforeEach
	void programmeAndTwoEditors() {
		this.programmes = this.files.find("programmes").orElseThrow();
		this.first = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
		this.second = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
		store(GivenRow.NEW, Cause.EDIT,
				Map.of("programme_id", "tg-contest", "iso2", "TG", "programme_name", "OEA", "type", "SAFE_AEO",
						"status", "PILOT", "launch_date", "2020", "operator_types", "EXPORTER;IMPORTER", "data_quality",
						"B", "source_url", "https://www.larskarlsson.com/?p=8012"));
	}

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from aeo.programmes where code = 'tg-contest'").update();
	}

	@Test
	void staleSaveShowsBothTextsAndWhatHadBeenSeenAndSavesWhatIsChosen() {
		OpenForm mine = OpenForm.at(this.second, FORM);
		OpenForm.at(this.first, FORM)
			.type("launch_date", "2021")
			.type("legal_basis", "Decree 7")
			.why("The decree was found")
			.saved();
		MockHttpServletResponse answer = mine.type("launch_date", "2022-05")
			.type("note", "Seen on the website")
			.type("operator_types", "IMPORTER", "EXPORTER", "CARRIER")
			.why("The website was read")
			.send();
		assertThat(answer.getStatus()).isEqualTo(409);
		Document page = Visitor.page(answer);
		assertThat(field(page, "launch_date").text()).contains("changed by both of you", "Stored now: 2021",
				"You typed: 2022-05", "When you opened it: 2020");
		assertThat(field(page, "legal_basis").text()).contains("changed by somebody else only", "Decree 7");
		assertThat(field(page, "note").text()).contains("changed by you only", "Seen on the website");
		assertThat(field(page, "operator_types").text()).contains("Exporter; Importer; Carrier");
		assertThat(page.select("fieldset.contest")).hasSize(4);
		assertThat(page.select("#why").val()).isEqualTo("The website was read");
		assertThat(cells()).containsEntry("launch_date", "2021").containsEntry("note", "");

		OpenForm.of(this.second, answer).set("choice.launch_date", "mine").saved();
		assertThat(cells()).containsEntry("launch_date", "2022-05")
			.containsEntry("legal_basis", "Decree 7")
			.containsEntry("note", "Seen on the website")
			.containsEntry("operator_types", "EXPORTER;IMPORTER;CARRIER");
	}

	@Test
	void whatBothChangedIsSavedOnlyOnceItIsChosen() {
		OpenForm contest = contest("2021", "2022");
		MockHttpServletResponse undecided = contest.send();
		assertThat(undecided.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(undecided).select("#errors").text()).contains("Choose one of the two for each field");
		assertThat(field(Visitor.page(undecided), "launch_date").text()).contains("Stored now: 2021", "You typed: 2022",
				"When you opened it: 2020");
		OpenForm.of(this.second, undecided).set("choice.launch_date", "theirs").set("choice.note", "mine").saved();
		assertThat(cells()).containsEntry("launch_date", "2021").containsEntry("note", "mine");
	}

	@Test
	void oneSideIsTakenAsAWhole() {
		contest("2021", "2022").set("take", "mine").saved();
		assertThat(cells()).containsEntry("launch_date", "2022").containsEntry("note", "mine");
		Document kept = contest("2023", "2024").set("take", "theirs").saved();
		assertThat(kept.select("#saved").text()).contains("Nothing was changed");
		assertThat(cells()).containsEntry("launch_date", "2023");
	}

	@Test
	void editorGoesOnTypingOnTheNewestVersion() {
		MockHttpServletResponse form = contest("2021", "2022").set("take", "edit")
			.set("choice.launch_date", "mine")
			.send();
		assertThat(form.getStatus()).isEqualTo(200);
		OpenForm again = OpenForm.of(this.second, form);
		assertThat(again.cell("launch_date")).containsExactly("2022");
		assertThat(again.cell("note")).containsExactly("mine");
		again.type("launch_date", "2022-07").why("Both were right").saved();
		assertThat(cells()).containsEntry("launch_date", "2022-07");
	}

	@Test
	void thirdChangeIsFoundToo() {
		OpenForm contest = contest("2021", "2022");
		OpenForm.at(this.first, FORM).type("launch_date", "2019").why("Older than that").saved();
		MockHttpServletResponse answer = contest.set("choice.launch_date", "mine").send();
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(field(Visitor.page(answer), "launch_date").text()).contains("Stored now: 2019", "You typed: 2022");
	}

	@Test
	void uploadMeanwhileIsFoundToo() {
		OpenForm mine = OpenForm.at(this.second, FORM);
		store(version(), Cause.UPLOAD, Map.of("programme_id", "tg-contest", "local_abbr", "OEA-TG"));
		MockHttpServletResponse answer = mine.type("note", "mine").why("Read").send();
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(field(Visitor.page(answer), "local_abbr").text()).contains("changed by somebody else only",
				"OEA-TG");
		OpenForm.of(this.second, answer).saved();
		assertThat(cells()).containsEntry("local_abbr", "OEA-TG").containsEntry("note", "mine");
	}

	@Test
	void rowThatWasRemovedMeanwhileIsMadeAgainFromWhatWasTyped() {
		OpenForm mine = OpenForm.at(this.second, FORM);
		OpenForm.at(this.first, FORM + "/remove").why("A mistake").saved();
		MockHttpServletResponse answer = mine.type("note", "mine").why("Read").send();
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(answer).select("#errors").text()).contains("was removed while you had it open");
		OpenForm.of(this.second, answer).set("take", "mine").saved();
		assertThat(cells()).containsEntry("note", "mine").containsEntry("operator_types", "EXPORTER;IMPORTER");
	}

	@Test
	void sameChangeOfBothIsNoContest() {
		OpenForm mine = OpenForm.at(this.second, FORM);
		OpenForm.at(this.first, FORM).type("note", "the same").why("Read").saved();
		assertThat(mine.type("note", "the same").why("Read").saved().select("#saved").text())
			.contains("Nothing was changed");
	}

	@Test
	void removalOfWhatWasChangedMeanwhileIsRefused() {
		OpenForm removal = OpenForm.at(this.second, FORM + "/remove");
		OpenForm.at(this.first, FORM).type("note", "still needed").why("Read").saved();
		MockHttpServletResponse answer = removal.why("A mistake").send();
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(answer).select("main").text()).contains("Somebody changed the row since you looked",
				"still needed", "A mistake");
	}

	/** The first has saved a date; the second has sent another one and a remark. */
	private OpenForm contest(String theirs, String mine) {
		OpenForm form = OpenForm.at(this.second, FORM);
		OpenForm.at(this.first, FORM).type("launch_date", theirs).why("Read").saved();
		MockHttpServletResponse answer = form.type("launch_date", mine).type("note", "mine").why("Read too").send();
		assertThat(answer.getStatus()).isEqualTo(409);
		return OpenForm.of(this.second, answer);
	}

	private static Element field(Document page, String column) {
		return page.select("fieldset.contest")
			.stream()
			.filter((one) -> !one.select("input[name=mine.%s]".formatted(column)).isEmpty())
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + column + " in " + page.select("main").text()));
	}

	private Map<String, String> cells() {
		return this.stored.find(this.programmes, "tg-contest").orElseThrow().cells();
	}

	private String version() {
		return this.stored.find(this.programmes, "tg-contest").orElseThrow().version();
	}

	private void store(String basis, Cause cause, Map<String, String> cells) {
		assertThat(this.revisions
			.apply(this.programmes, List.of(GivenRow.basedOn(basis, cells)),
					new Signature(UUID.randomUUID(), cause, "Set up"))
			.applicable()).isTrue();
	}

}
