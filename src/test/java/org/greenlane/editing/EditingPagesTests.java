package org.greenlane.editing;

import java.net.URI;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.SqlStatements;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.StoredRow;
import org.greenlane.revisions.StoredRows;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class EditingPagesTests {

	private static final String DATA = "/en/admin/data";

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

	@Test
	void staffBeginsWhereEveryModuleOffersWhatTheReaderMayDo() {
		assertThat(page("/en/admin").select("#staff-pages a").eachAttr("href")).contains(DATA, "/en/admin/uploads")
			.doesNotContain("/en/admin/people");
		assertThat(page("/en/aeo").select(".me a").eachAttr("href")).containsExactly("/en/admin", "/en/account");
		Visitor focalPoint = this.visitors.with(this.mvc, Grant.focalPointOf("KR"));
		assertThat(Visitor.page(focalPoint.get("/en/aeo")).select(".me a").eachAttr("href"))
			.containsExactly("/en/account");
	}

	@Test
	void everyKindIsThereWithItsCount() {
		Document page = page(DATA);
		assertThat(page.select("#kinds > li")).hasSameSizeAs(this.files.all());
		int programmes = this.jdbc.sql("select count(*) from aeo.programmes").query(Integer.class).single();
		assertThat(page.select("#kinds > li:has(a[href=/en/admin/data/programmes])").text())
			.contains(programmes + " rows");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			programmes | corée           | kr-aeo
			programmes | KOREA aeo       | kr-aeo
			arrangements | china emirates | bi-ae-cn
			parties    | china emirates  | bi-ae-cn-ae
			records    | part-200        | PART-200
			sources    | larskarlsson    | https://www.larskarlsson.com/?p=8012
			measures   | NO_FEE argentina | MSR-AR-01
			definitions | brasil sebrae  | DEF-BR-02
			""")
	void rowIsFoundByWhatItSaysAndByItsEconomyInAnyLanguage(String kind, String words, String key) {
		Document page = page(DATA + "/" + kind + "?words=" + words);
		assertThat(page.select("#rows tbody tr td.address").eachText()).contains(key);
	}

	@Test
	void listIsNarrowedByEconomyAndByWhoEditedAndHasPages() {
		int all = this.jdbc.sql("select count(*) from measures.measures where iso2 = 'KR'")
			.query(Integer.class)
			.single();
		assertThat(page(DATA + "/measures?economy=kr").select("#count").text()).isEqualTo(all + " rows");
		assertThat(page(DATA + "/measures?economy=kr").select("#rows tbody tr")).hasSize(Math.min(all, RowList.PAGE));
		Document second = page(DATA + "/sources?page=2");
		assertThat(second.select("nav.pager a[rel=prev]").attr("href")).contains("page=1");
		assertThat(second.select("#rows tbody tr")).hasSize(RowList.PAGE);
		assertThat(page(DATA + "/records?state=person&words=nobodywrotethis").select(".empty a").attr("href"))
			.isEqualTo("/en/admin/data/records");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/programmes/no-such", "/sources/~0000000000", "/programmes/no-such/remove" })
	void whatIsNotThereIsNotFound(String address) {
		assertThat(this.editor.get(DATA + address).getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "/en/aeo/programmes/kr-aeo,/en/admin/data/programmes/kr-aeo",
			"/fr/aeo/mras/pl-asean-aamra,/fr/admin/data/arrangements/pl-asean-aamra",
			"/es/participation/records/part-200,/es/admin/data/records/part-200",
			"/en/sources/8a0cb47595,/en/admin/data/sources/~8a0cb47595",
			"/en/economies/kr,/en/admin/data/measures?economy=kr" })
	void publicPageLeadsThoseWhoMayToItsForm(String address, String form) {
		Document page = page(address);
		assertThat(page.select(".staff-links a").eachAttr("href")).contains(form);
		assertThat(this.editor.get(form).getStatus()).isEqualTo(200);
		Visitor focalPoint = this.visitors.with(this.mvc, Grant.focalPointOf("KR"));
		assertThat(Visitor.page(focalPoint.get(address)).select(".staff-links")).isEmpty();
		assertThat(Visitor.page(new Visitor(this.mvc, "192.0.2.1").get(address)).select(".staff-links")).isEmpty();
	}

	@Test
	void shippedRowStaysShippedAndRemembersWhatWasShipped() {
		String before = hash();
		StoredRow row = this.stored.find(this.files.find("programmes").orElseThrow(), "nz-aeo").orElseThrow();
		OpenForm.at(this.editor, DATA + "/programmes/nz-aeo").type("note", "Edited by form").why("A trial").saved();
		assertThat(hash()).isEqualTo(before);
		Document form = page(DATA + "/programmes/nz-aeo");
		assertThat(form.select("main").text()).contains("This row came with the portal.",
				"A person last changed it on");
		assertThat(form.select("a[href$=/remove]")).isEmpty();
		assertThat(page(DATA + "/programmes?state=edited").select("td.address").eachText()).contains("nz-aeo");
		assertThat(page("/en/aeo/programmes/nz-aeo").text()).contains("Edited by form");
		OpenForm.at(this.editor, DATA + "/programmes/nz-aeo")
			.type("note", row.cells().getOrDefault("note", ""))
			.why("It was a trial")
			.saved();
		this.jdbc.sql("update aeo.programmes set edited_at = null where code = 'nz-aeo'").update();
	}

	@Test
	void shippedRowIsNotRemoved() {
		Document page = page(DATA + "/programmes/nz-aeo/remove");
		assertThat(page.select("main").text()).contains("it cannot be removed");
		assertThat(page.select("form.row-form")).isEmpty();
		MockHttpServletResponse answer = this.editor.post(DATA + "/programmes/nz-aeo/remove",
				Map.of("why", "All the same", "_csrf", this.editor.token()));
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(hash()).isNotEmpty();
	}

	@Test
	void rowThatOthersReferToIsNotRemovedAndSaysWhichTheyAre() {
		String url = "https://example.org/referred";
		Document source = OpenForm.at(this.editor, DATA + "/sources/new")
			.type(Map.of("title", "Referred", "url", url, "grade", "C"))
			.why("Needed")
			.saved();
		String form = source.expectFirst("form.row-form").attr("action");
		OpenForm.at(this.editor, DATA + "/records/new")
			.type(Map.of("record_id", "PART-992", "iso2", "TG", "scope", "national programme", "unit", "operators",
					"data_quality", "C", "source_url", url))
			.why("Counted")
			.saved();
		OpenForm removal = OpenForm.at(this.editor, DATA + "/records/PART-992/remove");
		assertThat(page(form + "/remove").select(".problem").text()).contains("other rows refer to it",
				"Participation records: 1");
		MockHttpServletResponse answer = this.editor.post(form + "/remove",
				Map.of("why", "Away", "basis", version("sources", url), "_csrf", this.editor.token()));
		assertThat(answer.getStatus()).isEqualTo(409);
		assertThat(version("sources", url)).isNotEmpty();
		removal.why("A trial").saved();
		OpenForm.at(this.editor, form + "/remove").why("A trial").saved();
	}

	@Test
	void sourceThatIsNotThereYetIsNamedWithAFormForIt() {
		MockHttpServletResponse answer = OpenForm.at(this.editor, DATA + "/programmes/nz-aeo")
			.type("source_url", SOURCE + "\r\nhttps://example.org/not-there?a=1&b=2\r\n")
			.why("Another source")
			.send();
		assertThat(answer.getStatus()).isEqualTo(422);
		OpenForm again = OpenForm.of(this.editor, answer);
		assertThat(again.cell("source_url").getFirst().lines()).containsExactly(SOURCE,
				"https://example.org/not-there?a=1&b=2");
		String form = again.page().select("#field-source-url-problem a[target=_blank]").attr("href");
		OpenForm source = OpenForm.of(this.editor, this.editor.follow(URI.create(form)));
		assertThat(source.cell("url")).containsExactly("https://example.org/not-there?a=1&b=2");
	}

	@Test
	void rowThatIsMadeUnderACodeThatIsThereIsRefusedWithTheWayToIt() {
		MockHttpServletResponse answer = OpenForm.at(this.editor, DATA + "/programmes/new")
			.type(Map.of("programme_id", "NZ-AEO", "iso2", "NZ", "programme_name", "Another", "type", "SAFE_AEO",
					"status", "PILOT", "data_quality", "B", "source_url", SOURCE))
			.why("New")
			.send();
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = Visitor.page(answer);
		assertThat(page.select("#field-programme-id-problem").text()).contains("“nz-aeo” is there already");
		assertThat(page.select("main .note a").attr("href")).isEqualTo("/en/admin/data/programmes/nz-aeo");
		assertThat(OpenForm.of(this.editor, answer).cell("programme_name")).containsExactly("Another");
	}

	@Test
	void nextCodeOfARecordIsProposed() {
		assertThat(OpenForm.at(this.editor, DATA + "/records/new").cell("record_id").getFirst())
			.matches("PART-[0-9]{3}");
	}

	@Test
	void reasonIsAskedForAndNothingIsSavedWithoutIt() {
		MockHttpServletResponse answer = OpenForm.at(this.editor, DATA + "/programmes/nz-aeo")
			.type("note", "<b>typed</b>")
			.why("  ")
			.send();
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = Visitor.page(answer);
		assertThat(page.select("#why-problem").text()).isEqualTo("Say why, and from which source.");
		assertThat(OpenForm.of(this.editor, answer).cell("note")).containsExactly("<b>typed</b>");
		assertThat(page.select("main b")).isEmpty();
		assertThat(OpenForm.at(this.editor, DATA + "/programmes/nz-aeo").why("x".repeat(501)).send().getStatus())
			.isEqualTo(422);
	}

	@Test
	void formThatIsSentToAnotherRowIsNotFound() {
		OpenForm form = OpenForm.at(this.editor, DATA + "/programmes/nz-aeo")
			.type("programme_id", "jp-aeo")
			.why("Trick");
		assertThat(form.send().getStatus()).isEqualTo(404);
	}

	@Test
	void formThatComesTooLateShowsWhatWasTypedAndChangesNothing() {
		MockHttpServletResponse answer = OpenForm.at(this.editor, DATA + "/programmes/nz-aeo")
			.type("note", "Typed over lunch")
			.set("_csrf", "old")
			.send();
		assertThat(answer.getStatus()).isEqualTo(403);
		assertThat(version("programmes", "nz-aeo")).isNotEmpty();
	}

	@Test
	void pagesTakeFewStatements() {
		this.editor.get(DATA + "/programmes/nz-aeo");
		assertThat(SqlStatements.of(() -> this.editor.get(DATA + "/programmes/nz-aeo")).size()).isLessThan(16);
		assertThat(SqlStatements.of(() -> this.editor.get(DATA + "/programmes")).size()).isLessThan(16);
	}

	private String hash() {
		return this.jdbc.sql("select shipped_hash from aeo.programmes where code = 'nz-aeo' and origin = 'shipped'")
			.query(String.class)
			.single();
	}

	private String version(String kind, String key) {
		return this.stored.find(this.files.find(kind).orElseThrow(), key).orElseThrow().version();
	}

	private Document page(String address) {
		MockHttpServletResponse answer = this.editor.get(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Visitor.page(answer);
	}

}
