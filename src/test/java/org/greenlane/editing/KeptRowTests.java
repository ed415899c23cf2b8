package org.greenlane.editing;

import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor typed when the session had ended, and signs in a text that nobody sees.
 */
@PortalTest
class KeptRowTests {

	private static final String NEW = "/en/admin/data/sources/new";

	private static final String ADDRESS = "https://example.org/kept-row";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private JdbcClient jdbc;

	private Visitor editor;

	@BeforeEach
	void signIn() {
		this.editor = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
	}

	@AfterEach
	void remove() {
		this.jdbc.sql("delete from sources.sources where url = ?").param(ADDRESS).update();
	}

	@Test
	void newRowComesBackAndIsSavedOnce() {
		this.editor.sendAfterItsSession(NEW, Map.of("cell.title", "<b>Half a title", "cell.url", ADDRESS, "cell.grade",
				"C", "why", "Read today", "basis", "new"));
		Document page = Visitor.page(this.editor.get(NEW));
		assertThat(page.select("#restored").text()).contains("not saved yet");
		assertThat(page.select("[name='cell.title']").val()).isEqualTo("<b>Half a title");
		assertThat(page.select("[name=why]").text()).isEqualTo("Read today");
		assertThat(titles()).isZero();
		assertThat(this.editor.submit(page, NEW, Map.of("cell.grade", "C")).getStatus()).isEqualTo(302);
		assertThat(titles()).isEqualTo(1);
		assertThat(Visitor.page(this.editor.get(NEW)).select("#restored")).isEmpty();
	}

	@Test
	void rowComesBackOnTheVersionThatWasSeen() {
		make("Before");
		String form = RowAddress.of(ADDRESS);
		String page = "/en/admin/data/sources/" + form;
		Document seen = Visitor.page(this.editor.get(page));
		this.editor.sendAfterItsSession(page, Map.of("cell.title", "Mine", "cell.url", ADDRESS, "cell.grade", "C",
				"seen.title", "Before", "seen.grade", "C", "why", "Mine", "basis", seen.select("[name=basis]").val()));
		Visitor other = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
		OpenForm.at(other, page).type("title", "Theirs").why("Theirs").saved();
		Document restored = Visitor.page(this.editor.get(page));
		assertThat(restored.select("[name='cell.title']").val()).isEqualTo("Mine");
		MockHttpServletResponse late = this.editor.submit(restored, page, Map.of("cell.grade", "C"));
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(late).text()).contains("Theirs", "Mine");
	}

	@Test
	void nothingIsKeptOfWhatAnotherSiteSends() {
		Visitor lured = new Visitor(this.mvc, "192.0.2.79");
		lured.post(NEW, Map.of("cell.title", "Buy this"), "Origin", "https://evil.example");
		assertThat(lured.cookie("kept-form")).isEmpty();
	}

	/** One control character in a reason kept everybody from the feed of changes. */
	@Test
	void signsThatNobodySeesAreTakenOut() {
		Map<String, String> typed = Map.of("cell.title", "A\u0001 title\u0000", "cell.url", ADDRESS, "cell.grade", "C",
				"why", "Bell\u0007 and \ufffe nothing", "_csrf", this.editor.token());
		assertThat(this.editor.post(NEW, typed).getStatus()).isEqualTo(302);
		assertThat(this.jdbc.sql("select why from history.changes where row_key = ? order by id desc limit 1")
			.param(ADDRESS)
			.query(String.class)
			.single()).isEqualTo("Bell and  nothing");
	}

	private void make(String title) {
		OpenForm.at(this.editor, NEW).type(Map.of("title", title, "url", ADDRESS, "grade", "C")).why("Made").saved();
	}

	private int titles() {
		return this.jdbc.sql("select count(*) from sources.sources where url = ?")
			.param(ADDRESS)
			.query(Integer.class)
			.single();
	}

}
