package org.greenlane.uploads;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.dataset.KeptFile;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.StoredRows;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class UploadTests {

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

	private SendingEditor sending;

	@BeforeEach
	void signIn() {
		this.editor = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
		this.sending = new SendingEditor(this.editor);
	}

	@Test
	void fileShowsWhatItWouldDoAndDoesItOnceAsked() {
		String before = note("nz-aeo");
		String page = this.sending.send("programmes", "notes.csv",
				"programme_id,note\nNZ-AEO,Told by upload\njp-aeo," + quoted(note("jp-aeo")));
		Document ready = this.sending.settled(page);
		assertThat(ready.text()).contains("Ready", "1 row would change", "nz-aeo", "Told by upload");
		assertThat(note("nz-aeo")).isEqualTo(before);
		this.editor.submit(ready, page + "/apply", Map.of());
		assertThat(this.sending.settled(page).text()).contains("Applied", "1 row was changed");
		assertThat(note("nz-aeo")).isEqualTo("Told by upload");
		assertThat(this.jdbc.sql("""
				select cause || ': ' || why from history.changes where row_key = 'nz-aeo' and field = 'note'
				order by id desc limit 1""").query(String.class).single()).isEqualTo("UPLOAD: Read again");
		assertThat(Visitor.page(this.editor.get("/en/aeo/programmes/nz-aeo")).text()).contains("Told by upload");
		putBack("nz-aeo", before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void fileToBeginWithSaysNothingNew(String ending) {
		byte[] file = this.editor.get(SendingEditor.UPLOADS + "/current/programmes." + ending).getContentAsByteArray();
		Document ready = this.sending.settled(this.sending.send("programmes", "all." + ending, file));
		int rows = this.stored.all(kind("programmes")).size();
		assertThat(ready.text()).contains(rows + " rows read. Nothing would change.");
		assertThat(ready.select("form[action$=/apply]")).isEmpty();
	}

	@Test
	void whatContradictsIsToldApartFromWhatCompletes() {
		String known = this.stored.find(kind("programmes"), "in-aeo")
			.orElseThrow()
			.cells()
			.getOrDefault("launch_date", "");
		String unknown = this.stored.all(kind("programmes"))
			.values()
			.stream()
			.filter((row) -> row.cells().getOrDefault("launch_date", "").isEmpty())
			.findFirst()
			.orElseThrow()
			.key();
		Document ready = this.sending.settled(this.sending.send("programmes", "dates.csv",
				"programme_id;launch_date\nin-aeo;1998\n" + unknown + ";1998"));
		List<String> rows = ready.select("tbody tr").eachText();
		assertThat(rows).hasSize(2);
		assertThat(rows.getFirst()).contains("in-aeo", "contradicted", known, "1998");
		assertThat(rows.getLast()).contains(unknown, "completed", "1998");
	}

	@Test
	void problemsAreToldByLineAndColumnAndNothingIsChanged() {
		String before = note("nz-aeo");
		Document refused = this.sending.settled(this.sending.send("programmes", "bad.csv",
				"programme_id,note,launch_date\nnz-aeo,good,2018\njp-aeo,x,yesterday\nqq-new,x,2018"));
		assertThat(refused.select("tbody tr").eachText())
			.anySatisfy((row) -> assertThat(row).contains("3", "launch_date", "yesterday"))
			.anySatisfy((row) -> assertThat(row).startsWith("4").contains("iso2"));
		assertThat(refused.select("form[action$=/apply]")).isEmpty();
		assertThat(note("nz-aeo")).isEqualTo(before);
	}

	@Test
	void rowThatAnotherChangedMeanwhileIsShownAgainAndNotOverwritten() {
		String before = note("th-aeo");
		String first = this.sending.send("programmes", "first.csv", "programme_id,note\nth-aeo,first");
		Document seen = this.sending.settled(first);
		String second = this.sending.send("programmes", "second.csv", "programme_id,note\nth-aeo,second");
		this.editor.submit(this.sending.settled(second), second + "/apply", Map.of());
		assertThat(this.sending.settled(second).text()).contains("Applied");
		this.editor.submit(seen, first + "/apply", Map.of());
		Document again = this.sending.settled(first);
		assertThat(again.text()).contains("Others changed some of these rows", "second", "first");
		assertThat(note("th-aeo")).isEqualTo("second");
		this.editor.submit(again, first + "/apply", Map.of());
		assertThat(this.sending.settled(first).text()).contains("Applied");
		assertThat(note("th-aeo")).isEqualTo("first");
		putBack("th-aeo", before);
	}

	@Test
	void givenUpFileIsDeleted() {
		String page = this.sending.send("programmes", "notes.csv", "programme_id,note\nnz-aeo,never");
		this.editor.submit(this.sending.settled(page), page + "/discard", Map.of());
		assertThat(this.sending.settled(page).text()).contains("Given up");
		assertThat(this.jdbc.sql("select content is null from uploads.uploads where id = cast(? as uuid)")
			.param(page.substring(page.lastIndexOf('/') + 1))
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void fileWithoutATokenIsNotTaken() {
		assertThat(this.editor
			.upload(SendingEditor.UPLOADS, Map.of("kind", "sources", "why", "x"), "file", "rows.csv",
					"url\nhttps://x.example".getBytes(StandardCharsets.UTF_8))
			.getStatus()).isEqualTo(403);
	}

	private void putBack(String programme, String note) {
		String page = this.sending.send("programmes", "back.csv",
				"programme_id,note\n" + programme + "," + quoted(note));
		this.editor.submit(this.sending.settled(page), page + "/apply", Map.of());
		this.sending.settled(page);
		assertThat(note(programme)).isEqualTo(note);
	}

	private static String quoted(String cell) {
		return '"' + cell.replace("\"", "\"\"") + '"';
	}

	private String note(String programme) {
		return this.stored.find(kind("programmes"), programme).orElseThrow().cells().getOrDefault("note", "");
	}

	private KeptFile kind(String kind) {
		return this.files.find(kind).orElseThrow();
	}

}
