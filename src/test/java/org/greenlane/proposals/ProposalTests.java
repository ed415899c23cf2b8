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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a focal point writes a proposal, looks at it, takes it back.
 */
@PortalTest
class ProposalTests {

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
		this.trial.begin(Role.EDITOR);
		this.focalPoint = new Desk(this.visitors.with(this.mvc, this.address, Grant.focalPointOf("LS")));
		this.editor = new Desk(this.visitors.with(this.mvc, Grant.of(Role.EDITOR)));
	}

	@AfterEach
	void remove() {
		this.trial.end();
	}

	@Test
	void draftIsSavedWithWhateverWasTypedAndToldWhatIsWrong() {
		MockHttpServletResponse answer = this.focalPoint.send(Proposing.form(this.focalPoint), Proposing.NEW,
				Map.of("cell.launch_date", "last spring", "cell.legal_basis", "<i>Customs Act</i>"));
		String proposal = Proposing.proposal(answer);
		Document page = this.focalPoint.page(Proposing.next(answer));
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
		String proposal = Proposing.sent(this.focalPoint, Map.of("cell.legal_basis", "Customs Act 2018"));
		this.focalPoint.send(proposal, proposal + "/withdraw", Map.of());
		assertThat(this.focalPoint.page(proposal).text()).contains("withdrawn", "Customs Act 2018");
		assertThat(this.editor.page(Proposing.admin(proposal)).select("form.decide")).isEmpty();
		MockHttpServletResponse taken = this.focalPoint.send(proposal, proposal + "/take-up", Map.of());
		Document form = this.focalPoint.page(Proposing.next(taken));
		assertThat(form.select("[name='cell.legal_basis']").text()).isEqualTo("Customs Act 2018");
		assertThat(this.focalPoint.page(proposal + "/source").select("#url").attr("value"))
			.isEqualTo(Proposing.CUSTOMS);
		assertThat(this.editor.status(Proposing.admin(proposal))).isEqualTo(404);
	}

	@Test
	void publicPageIsShownAsItWillBeAndNothingOfItStays() {
		String proposal = Proposing.draft(this.focalPoint,
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
		assertThat(this.trial.exists("sources", Proposing.CUSTOMS)).isFalse();
		assertThat(
				this.jdbc.sql("select count(*) from history.changes where row_key = 'ls-trial' and cause = 'PROPOSAL'")
					.query(Integer.class)
					.single())
			.isZero();
	}

	@Test
	void ofTwoWhoWriteOneDraftNeitherLosesAnything() {
		String proposal = Proposing.draft(this.focalPoint, Map.of("cell.launch_date", "2019-04"));
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

	@Test
	void draftComesBackWhenTheSessionHadEndedAndAStaleOneIsNoticed() {
		String proposal = Proposing.draft(this.focalPoint, Map.of("cell.launch_date", "2019-04"));
		String form = proposal + "/fields";
		String version = this.focalPoint.page(form).select("input[name=version]").val();
		Desk again = new Desk(this.focalPoint.visitor()
			.sendAfterItsSession(form, Map.of("cell.legal_basis", "Half a page", "version", version)));
		new Desk(this.visitors.with(this.mvc, Grant.focalPointOf("LS"))).send(form, form,
				Map.of("cell.legal_basis", "A colleague's"));
		Document page = again.page(form);
		assertThat(page.select("#restored")).hasSize(1);
		assertThat(page.select("[name='cell.legal_basis']").text()).isEqualTo("Half a page");
		MockHttpServletResponse late = again.send(page, form, Map.of());
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(late).select(".error-summary").text()).contains("A colleague's");
		Desk source = new Desk(this.focalPoint.visitor()
			.sendAfterItsSession(proposal + "/source", Map.of("title", "Half a title", "version", "7")));
		assertThat(source.page(proposal + "/source").select("#title").val()).isEqualTo("Half a title");
		Desk fresh = new Desk(this.focalPoint.visitor()
			.sendAfterItsSession(Proposing.NEW, Map.of("kind", "measures", "row", "", "cell.label", "Half a measure")));
		assertThat(fresh.page(Proposing.NEW + "?kind=measures").select("[name='cell.label']").text())
			.isEqualTo("Half a measure");
		assertThat(fresh.page(Proposing.NEW + "?kind=records").select("#restored")).isEmpty();
	}

	@Test
	void stepsAreOfDraftsOnly() {
		assertThat(Proposing.form(this.focalPoint).select("nav.draft-steps")).isEmpty();
		String proposal = Proposing.draft(this.focalPoint, Map.of("cell.launch_date", "2019-04"));
		assertThat(this.focalPoint.page(proposal).select("nav.draft-steps")).hasSize(1);
		this.focalPoint.send(proposal, proposal + "/send", Map.of());
		assertThat(this.focalPoint.page(proposal).select("nav.draft-steps")).isEmpty();
	}

}
