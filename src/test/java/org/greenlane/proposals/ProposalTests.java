package org.greenlane.proposals;

import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a focal point's first form to what an editor decides about it.
 */
@PortalTest
class ProposalTests {

	private static final String NEW = "/en/proposals/new";

	private static final String CUSTOMS = "https://customs.example/trusted-traders";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private TrialProgramme trial;

	@Autowired
	private JdbcClient jdbc;

	private final EmailAddress address = SignedInVisitors.anyone();

	private Desk focalPoint;

	private Desk editor;

	@BeforeEach
	void programmeAndPeople() {
		this.trial.remove();
		this.trial.alone(Role.EDITOR);
		this.trial.store();
		this.focalPoint = new Desk(this.visitors.with(this.mvc, this.address, Grant.focalPointOf("LS")));
		this.editor = new Desk(this.visitors.with(this.mvc, Grant.of(Role.EDITOR)));
	}

	@AfterEach
	void remove() {
		this.trial.remove();
		this.trial.restore();
	}

	@Test
	void whatAnEditorAcceptsIsPublicAndWhatIsDeclinedHasItsReasonInALetter() {
		String proposal = sent(Map.of("cell.launch_date", "2019-04", "cell.website", CUSTOMS));
		assertThat(this.trial.cell("launch_date")).isEqualTo("2020");
		String decision = admin(proposal);
		Document page = this.editor.page(decision);
		assertThat(page.select("fieldset.verdict").eachText())
			.anySatisfy((one) -> assertThat(one).contains("Launch date", "Now 2020", "Proposed 2019-04"));
		MockHttpServletResponse done = this.editor.send(page, decision,
				Map.of("verdict.launch_date", "accept", "verdict.website", "decline", "reason.website",
						"That page is not about it.", "why", "Told by customs"));
		assertThat(done.getStatus()).isEqualTo(302);
		assertThat(this.trial.cell("launch_date")).isEqualTo("2019-04");
		assertThat(this.trial.cell("website")).isEmpty();
		assertThat(this.trial.cell("source_url")).isEqualTo(TrialProgramme.SOURCE + " | " + CUSTOMS);
		assertThat(this.jdbc.sql("""
				select cause || ': ' || why from history.changes where row_key = 'ls-trial' and field = 'launched'
				order by id desc limit 1""").query(String.class).single()).isEqualTo("PROPOSAL: Told by customs");
		assertThat(letter()).contains("Launch date: accepted", "Website of the programme: declined",
				"That page is not about it.", "Told by customs");
		assertThat(this.focalPoint.page(proposal).text()).contains("accepted in part", "That page is not about it.");
		assertThat(events(proposal)).isEqualTo("PROPOSED, PROPOSAL_DECIDED");
	}

	@Test
	void draftIsSavedWithWhateverWasTypedAndToldWhatIsWrong() {
		MockHttpServletResponse answer = this.focalPoint.send(form(), NEW,
				Map.of("cell.launch_date", "last spring", "cell.legal_basis", "<i>Customs Act</i>"));
		String proposal = proposal(answer);
		Document page = this.focalPoint.page(next(answer));
		assertThat(page.select(".error-summary").text()).contains("Launch date", "last spring");
		assertThat(page.select("[name='cell.launch_date']").attr("value")).isEqualTo("last spring");
		assertThat(page.select("[name='cell.legal_basis']").text()).isEqualTo("<i>Customs Act</i>");
		MockHttpServletResponse again = this.focalPoint.send(page, proposal + "/fields",
				Map.of("cell.launch_date", "the spring before"));
		assertThat(again.getStatus()).isEqualTo(422);
		assertThat(this.focalPoint.page(proposal).select(".error-summary").text()).contains("the spring before",
				"address of the source");
		assertThat(this.focalPoint.send(proposal, proposal + "/send", Map.of()).getStatus()).isEqualTo(422);
		assertThat(this.focalPoint.page(proposal).text()).contains("Saved and not sent");
	}

	@Test
	void withdrawnProposalIsTakenUpAgainWithAllThatWasTyped() {
		String proposal = sent(Map.of("cell.legal_basis", "Customs Act 2018"));
		this.focalPoint.send(proposal, proposal + "/withdraw", Map.of());
		assertThat(this.focalPoint.page(proposal).text()).contains("withdrawn", "Customs Act 2018");
		assertThat(this.editor.page(admin(proposal)).select("form.decide")).isEmpty();
		MockHttpServletResponse taken = this.focalPoint.send(proposal, proposal + "/take-up", Map.of());
		Document form = this.focalPoint.page(next(taken));
		assertThat(form.select("[name='cell.legal_basis']").text()).isEqualTo("Customs Act 2018");
		assertThat(this.focalPoint.page(proposal + "/source").select("#url").attr("value")).isEqualTo(CUSTOMS);
		assertThat(this.editor.status(admin(proposal))).isEqualTo(404);
	}

	@Test
	void publicPageIsShownAsItWillBeAndNothingOfItStays() {
		String proposal = draft(
				Map.of("cell.programme_name", "Lesotho Trusted Trader", "cell.legal_basis", "Customs Act 2018"));
		Document preview = this.focalPoint.page(proposal + "/preview");
		assertThat(preview.select("h1").text()).isEqualTo("Lesotho Trusted Trader");
		assertThat(preview.text()).contains("Preview, not published", "Customs Act 2018");
		assertThat(preview.select(".preview-banner a").attr("href")).isEqualTo(proposal);
		assertThat(preview.select("link[rel=canonical]").attr("href")).endsWith("/en/aeo/programmes/ls-trial");
		assertThat(this.focalPoint.page("/en/aeo/programmes/ls-trial").select("h1").text())
			.isEqualTo("Trusted Trader of Lesotho");
		assertThat(this.focalPoint.page("/en/aeo/programmes?economy=ls").text())
			.doesNotContain("Lesotho Trusted Trader");
		assertThat(this.trial.exists("sources", CUSTOMS)).isFalse();
		assertThat(
				this.jdbc.sql("select count(*) from history.changes where row_key = 'ls-trial' and cause = 'PROPOSAL'")
					.query(Integer.class)
					.single())
			.isZero();
	}

	@Test
	void allThreeAreShownWhereTheRowWasChangedMeanwhile() {
		String proposal = sent(Map.of("cell.launch_date", "2019-04"));
		Document seen = this.editor.page(admin(proposal));
		this.trial.change(Map.of("launch_date", "2018"));
		MockHttpServletResponse late = this.editor.send(seen, admin(proposal), Map.of("all", "accept"));
		assertThat(late.getStatus()).isEqualTo(409);
		Document again = Visitor.page(late);
		assertThat(again.select("fieldset.verdict").text()).contains("When it was proposed 2020", "Now 2018",
				"Proposed 2019-04");
		assertThat(this.trial.cell("launch_date")).isEqualTo("2018");
		assertThat(this.editor.send(again, admin(proposal), Map.of()).getStatus()).isEqualTo(302);
		assertThat(this.trial.cell("launch_date")).isEqualTo("2019-04");
	}

	@Test
	void fieldIsNotDeclinedWithoutAReasonAndNothingTypedIsLost() {
		String proposal = sent(Map.of("cell.launch_date", "2019-04", "cell.legal_basis", "Customs Act 2018"));
		MockHttpServletResponse answer = this.editor.send(admin(proposal), admin(proposal),
				Map.of("verdict.launch_date", "decline", "verdict.legal_basis", "accept", "why", "Read in the Act"));
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = Visitor.page(answer);
		assertThat(page.select(".error-summary").text()).contains("Give a reason");
		assertThat(page.select("[name='verdict.launch_date'][value=decline]").hasAttr("checked")).isTrue();
		assertThat(page.select("#why").text()).isEqualTo("Read in the Act");
		assertThat(this.trial.cell("legal_basis")).isEmpty();
	}

	@Test
	void countBySizeClassIsProposedWithItsDefinitionAndItsSource() {
		Document form = this.focalPoint.page(NEW + "?kind=records");
		assertThat(form.select("[name='cell.programme_id'] option").eachAttr("value")).containsExactly("", "ls-trial");
		String proposal = withSource(this.focalPoint.send(form, NEW,
				Map.of("cell.programme_id", "ls-trial", "cell.year", "2026", "cell.total_aeo", "40", "cell.msme_aeo",
						"12", "cell.micro", "2", "cell.small", "4", "cell.medium", "6", "cell.msme_definition",
						"fewer than 50 employees", "cell.as_of", "2026-10")));
		this.focalPoint.send(proposal, proposal + "/send", Map.of());
		Document page = this.editor.page(admin(proposal));
		assertThat(page.select("#grade option[selected]").attr("value")).isEqualTo("A");
		assertThat(this.editor.send(page, admin(proposal), Map.of("all", "accept", "grade", "B")).getStatus())
			.isEqualTo(302);
		Map<String, String> cells = this.trial.row("records", "PART-LS-2026").cells();
		assertThat(cells).containsEntry("micro", "2")
			.containsEntry("msme_definition", "fewer than 50 employees")
			.containsEntry("data_quality", "B")
			.containsEntry("source_url", CUSTOMS);
		assertThat(this.focalPoint.page("/en/participation/records/part-ls-2026").text())
			.contains("Trusted Trader of Lesotho", "fewer than 50 employees", "30%");
	}

	@Test
	void countThatDoesNotAddUpIsToldBeforeItIsSent() {
		MockHttpServletResponse answer = this.focalPoint.send(this.focalPoint.page(NEW + "?kind=records"), NEW,
				Map.of("cell.year", "2026", "cell.total_aeo", "40", "cell.msme_aeo", "13", "cell.micro", "2",
						"cell.small", "4", "cell.medium", "6"));
		assertThat(this.focalPoint.page(next(answer)).select(".error-summary").text())
			.contains("MSMEs among the authorized operators");
	}

	@Test
	void contactThatIsAcceptedStandsOnThePagesOfEconomyAndProgramme() {
		String proposal = withSource(this.focalPoint.send(this.focalPoint.page(NEW + "?kind=contacts&row=LS"), NEW,
				Map.of("cell.administration", "Revenue Services Lesotho", "cell.email", "aeo@customs.example")));
		this.focalPoint.send(proposal, proposal + "/send", Map.of());
		this.editor.send(admin(proposal), admin(proposal), Map.of("all", "accept"));
		assertThat(this.focalPoint.page("/en/economies/ls").text()).contains("Revenue Services Lesotho");
		assertThat(this.focalPoint.page("/fr/aeo/programmes/ls-trial").text()).contains("Revenue Services Lesotho",
				"aeo@customs.example");
	}

	@Test
	void editorWhoAlsoSpeaksForTheEconomyDoesNotDecide() {
		String proposal = sent(Map.of("cell.launch_date", "2019-04"));
		Desk both = new Desk(this.visitors.with(this.mvc, Grant.of(Role.EDITOR), Grant.focalPointOf("LS")));
		Document page = both.page(admin(proposal));
		assertThat(page.select("form.decide")).isEmpty();
		assertThat(page.text()).contains("somebody else decides");
		assertThat(both.visitor()
			.post(admin(proposal), Map.of("_csrf", both.visitor().token(), "all", "accept", "why", "mine"))
			.getStatus()).isEqualTo(403);
		assertThat(this.trial.cell("launch_date")).isEqualTo("2020");
	}

	@Test
	void ofTwoWhoWriteOneDraftNeitherLosesAnything() {
		String proposal = draft(Map.of("cell.launch_date", "2019-04"));
		Document mine = this.focalPoint.page(proposal + "/fields");
		Desk colleague = new Desk(this.visitors.with(this.mvc, Grant.focalPointOf("LS")));
		colleague.send(proposal + "/fields", proposal + "/fields", Map.of("cell.legal_basis", "Customs Act 2018"));
		MockHttpServletResponse late = this.focalPoint.send(mine, proposal + "/fields",
				Map.of("cell.validity", "x", "cell.legal_basis", "Decree 7"));
		assertThat(late.getStatus()).isEqualTo(409);
		Document page = Visitor.page(late);
		assertThat(page.select(".error-summary").text()).contains("Legal basis", "Customs Act 2018");
		assertThat(page.select("[name='cell.legal_basis']").text()).isEqualTo("Decree 7");
		this.focalPoint.send(page, proposal + "/fields", Map.of());
		assertThat(this.focalPoint.page(proposal).text()).contains("Decree 7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/fields", "/source", "/preview" })
	void othersDoNotSeeADraft(String step) {
		String proposal = draft(Map.of("cell.legal_basis", "A secret until it is sent"));
		// There is something that could leak.
		assertThat(this.focalPoint.page(proposal).text()).contains("A secret until it is sent");
		Desk other = new Desk(this.visitors.with(this.mvc, Grant.focalPointOf("KR")));
		assertThat(other.status(proposal + step)).isEqualTo(404);
		assertThat(this.editor.status(admin(proposal) + (step.equals("/preview") ? step : ""))).isEqualTo(404);
		assertThat(this.editor.page("/en/admin/proposals").text()).doesNotContain("Trusted Trader of Lesotho");
		assertThat(other.page("/en/proposals").text()).doesNotContain("Trusted Trader of Lesotho");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fields", "source", "send", "withdraw", "take-up" })
	void othersDoNothingWithAProposal(String verb) {
		String proposal = draft(Map.of("cell.legal_basis", "Customs Act 2018"));
		Desk other = new Desk(this.visitors.with(this.mvc, Grant.focalPointOf("KR")));
		assertThat(other.visitor()
			.post(proposal + "/" + verb, Map.of("_csrf", other.visitor().token(), "version", "2"))
			.getStatus()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind=programmes&row=kr-aeo", "kind=programmes&row=kr-aeo&economy=KR",
			"kind=procedures&row=kr-aeo", "kind=contacts&row=KR", "kind=sources", "kind=records&row=PART-001",
			"kind=none" })
	void nobodyProposesForAnotherEconomyNorWhatIsNotAsked(String query) {
		assertThat(this.focalPoint.status(NEW + "?" + query)).isEqualTo(404);
	}

	/** A draft with a source, and its address. */
	private String draft(Map<String, String> typed) {
		return withSource(this.focalPoint.send(form(), NEW, typed));
	}

	private String sent(Map<String, String> typed) {
		String proposal = draft(typed);
		assertThat(this.focalPoint.send(proposal, proposal + "/send", Map.of()).getStatus()).isEqualTo(302);
		return proposal;
	}

	private Document form() {
		return this.focalPoint.page(NEW + "?kind=programmes&row=ls-trial");
	}

	private String withSource(MockHttpServletResponse started) {
		String proposal = proposal(started);
		MockHttpServletResponse answer = this.focalPoint.send(proposal + "/source", proposal + "/source",
				Map.of("url", CUSTOMS, "title", "Trusted traders"));
		assertThat(answer.getRedirectedUrl()).isEqualTo(proposal);
		return proposal;
	}

	private static String next(MockHttpServletResponse answer) {
		assertThat(answer.getStatus()).isEqualTo(302);
		return String.valueOf(answer.getRedirectedUrl());
	}

	private static String proposal(MockHttpServletResponse started) {
		assertThat(started.getStatus()).isEqualTo(302);
		return String.valueOf(started.getRedirectedUrl()).replaceFirst("(/en/proposals/[^/]*).*", "$1");
	}

	private static String admin(String proposal) {
		return proposal.replace("/en/", "/en/admin/");
	}

	private String letter() {
		return this.jdbc.sql("select text from mail.letters where recipient = ? order by created_at desc limit 1")
			.param(this.address.text())
			.query(String.class)
			.single();
	}

	private String events(String proposal) {
		return this.jdbc.sql("select string_agg(kind, ', ' order by id) from history.events where about = ?")
			.param(proposal.substring(proposal.lastIndexOf('/') + 1))
			.query(String.class)
			.single();
	}

}
