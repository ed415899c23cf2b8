package org.greenlane.editing;

import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.dataset.KeptFile;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor does with a row of each kind.
 */
@PortalTest
class EveryKindTests {

	private static final String SOURCE = "https://www.larskarlsson.com/?p=8012";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private KeptFiles files;

	@Autowired
	private StoredRows stored;

	@Autowired
	private JdbcClient jdbc;

	private Visitor editor;

	@BeforeEach
	void signIn() {
		this.editor = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
	}

	/**
	 * That the rows of the others come back from their forms is told by
	 * {@code RowFormsTests}.
	 */
	@Test
	void everyKindOpensItsListAndAnEmptyForm() {
		for (KeptFile file : this.files.all()) {
			assertThat(this.editor.get("/en/admin/data/" + file.kind()).getStatus()).as(file.kind()).isEqualTo(200);
			assertThat(this.editor.get("/fr/admin/data/" + file.kind() + "/new").getStatus()).as(file.kind())
				.isEqualTo(200);
		}
	}

	@ParameterizedTest
	@EnumSource
	void rowThatIsSavedAsItIsChangesNothing(Kind kind) {
		List<StoredRow> rows = List.copyOf(this.stored.all(file(kind)).values());
		long before = lastChange();
		// None of some kinds is shipped.
		List<StoredRow> some = rows.isEmpty() ? rows
				: List.of(rows.getFirst(), rows.get(rows.size() / 2), rows.getLast());
		for (StoredRow row : some) {
			Document page = OpenForm.at(this.editor, address(kind, row.key())).why("Looked at it").saved();
			assertThat(page.select("#saved").text()).contains("Nothing was changed");
			assertThat(this.stored.find(file(kind), row.key())).contains(row);
		}
		assertThat(lastChange()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void rowIsMadeChangedAndRemovedAndEverybodyIsTold(Kind kind) {
		Document made = OpenForm.at(this.editor, list(kind) + "/new")
			.type(kind.cells)
			.why("Seen for the first time")
			.saved();
		assertThat(made.select("#saved h2").text()).isEqualTo("Added");
		String form = made.expectFirst("form.row-form").attr("action");
		Document changed = OpenForm.at(this.editor, form).type(kind.changed, kind.becomes).why("Read again").saved();
		assertThat(changed.select("#saved .old-new").text()).contains(kind.becomes);
		assertThat(changed.select("#saved a[href^=/en/changes]")).hasSize(1);
		assertThat(this.editor.get(changed.select("#saved a").getFirst().attr("href")).getStatus()).isEqualTo(200);
		assertThat(Visitor.page(this.editor.get("/en/changes")).select("tbody tr").getFirst().text())
			.contains(kind.becomes, "Read again");
		OpenForm removal = OpenForm.at(this.editor, form + "/remove");
		assertThat(removal.page().select("dl.facts").text()).contains(kind.becomes);
		Document list = removal.why("It was a trial").saved();
		assertThat(list.select(".done").text()).startsWith("Removed: ");
		assertThat(this.editor.get(form).getStatus()).isEqualTo(404);
		assertThat(this.jdbc
			.sql("""
					select string_agg(distinct cause || ' ' || act || ' ' || why, '; ') from history.changes
					where table_name = ? and transaction >= (select transaction from history.changes
						where table_name = ? and act = 'ADDED' and why = 'Seen for the first time' order by id desc limit 1)""")
			.params(file(kind).kept().table(), file(kind).kept().table())
			.query(String.class)
			.single())
			.contains("EDIT ADDED Seen for the first time", "EDIT CHANGED Read again", "EDIT REMOVED It was a trial");
	}

	@ParameterizedTest
	@EnumSource
	void rowThatIsRefusedSaysWhyAtItsFieldAndKeepsWhatWasTyped(Kind kind) {
		OpenForm form = OpenForm.at(this.editor, list(kind) + "/new").type(kind.cells).type(kind.wrong, kind.wrongly);
		long before = lastChange();
		MockHttpServletResponse answer = form.send();
		assertThat(answer.getStatus()).isEqualTo(422);
		OpenForm again = OpenForm.of(this.editor, answer);
		kind.cells.forEach((column, text) -> assertThat(again.cell(column)).as(column)
			.containsExactly(column.equals(kind.wrong) ? kind.wrongly : text));
		String id = "field-" + kind.wrong.replace('_', '-');
		assertThat(again.page().select("#errors a[href=#" + id + "]")).hasSize(1);
		assertThat(again.page().select("#errors a[href=#why]")).hasSize(1);
		assertThat(again.page().select("#" + id).attr("aria-describedby")).contains(id + "-hint", id + "-problem");
		assertThat(again.page().select("#" + id).attr("aria-invalid")).isEqualTo("true");
		assertThat(again.page().select("#" + id + "-problem").text()).isNotEmpty();
		assertThat(lastChange()).isEqualTo(before);
	}

	private long lastChange() {
		return this.jdbc.sql("select coalesce(max(id), 0) from history.changes").query(Long.class).single();
	}

	private KeptFile file(Kind kind) {
		return this.files.find(kind.slug()).orElseThrow();
	}

	private static String list(Kind kind) {
		return "/en/admin/data/" + kind.slug();
	}

	private static String address(Kind kind, String key) {
		return list(kind) + "/" + RowAddress.of(key);
	}

	/** A new row of each kind, what of it is changed, and what is typed wrongly. */
	enum Kind {

		PROGRAMMES("note", "Trial ended", "launch_date", "yesterday",
				Map.of("programme_id", "tg-trial", "iso2", "TG", "programme_name", "Trial OEA", "type", "SAFE_AEO",
						"status", "PILOT", "data_quality", "B", "source_url", SOURCE)),
		TIERS("name", "Level 9, renamed", "position", "first",
				Map.of("id", "in-aeo-99", "programme_id", "in-aeo", "name", "Level 9", "for_small_firms", "false",
						"position", "9")),
		MEASURES("label", "Free of charge", "currency", "dollars",
				Map.of("measure_id", "MSR-TG-91", "iso2", "TG", "measure_code", "NO_FEE", "label", "No fee",
						"data_quality", "B", "source_url", SOURCE)),
		ARRANGEMENTS("note", "Action plan", "signed_date", "soon",
				Map.of("mra_id", "bi-tg-zz", "kind", "BILATERAL", "status", "NEGOTIATING", "data_quality", "B",
						"source_url", SOURCE)),
		PARTIES("party_in_force_date", "2026-10", "as_of", "now",
				Map.of("mra_id", "bi-us-za", "iso2", "TG", "party_status", "PENDING", "source_url", SOURCE)),
		RECORDS("note", "Counted anew", "total_aeo", "a dozen",
				Map.of("record_id", "PART-991", "iso2", "TG", "scope", "national programme", "year", "2026",
						"total_aeo", "12", "unit", "operators", "data_quality", "B", "source_url", SOURCE)),
		CONTACTS("contact_point", "AEO unit", "email", "nobody",
				Map.of("iso2", "TG", "administration", "Office Togolais des Recettes", "email", "oea@example.org",
						"data_quality", "A", "source_url", SOURCE)),
		PROCEDURES("fee", "None", "as_of", "now",
				Map.of("programme_id", "in-aeo", "appeal", "To the court", "data_quality", "A", "source_url", SOURCE)),
		SOURCES("title", "A trial, read again", "url", "example.org",
				Map.of("title", "A trial", "url", "https://example.org/a-trial?of=sources", "grade", "C")),
		DEFINITIONS("sector", "all but farming", "micro_employees", "ten",
				Map.of("definition_id", "DEF-TG-91", "iso2", "TG", "sector", "all", "micro_employees", "9", "current",
						"true", "data_quality", "B", "source_url", SOURCE));

		private final String changed;

		private final String becomes;

		private final String wrong;

		private final String wrongly;

		private final Map<String, String> cells;

		Kind(String changed, String becomes, String wrong, String wrongly, Map<String, String> cells) {
			this.changed = changed;
			this.becomes = becomes;
			this.wrong = wrong;
			this.wrongly = wrongly;
			this.cells = cells;
		}

		String slug() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

}
