package org.greenlane.proposals;

import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.dataset.ContestedRow;
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
 * What an editor decides about a proposal of a focal point or of a new data set.
 */
@PortalTest
class DecidingTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private TrialProgramme trial;

	@Autowired
	private ShippedProposals shipped;

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
	void whatAnEditorAcceptsIsPublicAndWhatIsDeclinedHasItsReasonInALetter() {
		String proposal = Proposing.sent(this.focalPoint,
				Map.of("cell.launch_date", "2019-04", "cell.website", Proposing.CUSTOMS));
		assertThat(this.trial.cell("launch_date")).isEqualTo("2020");
		String decision = Proposing.admin(proposal);
		Document page = this.editor.page(decision);
		assertThat(page.select("fieldset.decision").eachText())
			.anySatisfy((one) -> assertThat(one).contains("Launch date", "Now 2020", "Proposed 2019-04"));
		MockHttpServletResponse done = this.editor.send(page, decision,
				Map.of("verdict.launch_date", "accept", "verdict.website", "decline", "reason.website",
						"That page is not about it.", "why", "Told by customs"));
		assertThat(done.getStatus()).isEqualTo(302);
		assertThat(this.trial.cell("launch_date")).isEqualTo("2019-04");
		assertThat(this.trial.cell("website")).isEmpty();
		assertThat(this.trial.cell("source_url")).isEqualTo(TrialProgramme.SOURCE + " | " + Proposing.CUSTOMS);
		assertThat(this.jdbc.sql("""
				select cause || ': ' || why from history.changes where row_key = 'ls-trial' and field = 'launched'
				order by id desc limit 1""").query(String.class).single()).isEqualTo("PROPOSAL: Told by customs");
		assertThat(Proposing.letterTo(this.address, this.jdbc)).contains("Launch date: accepted",
				"Website of the programme: declined", "That page is not about it.", "Told by customs");
		assertThat(this.focalPoint.page(proposal).text()).contains("accepted in part", "That page is not about it.");
		assertThat(Proposing.events(proposal, this.jdbc)).isEqualTo("PROPOSED, PROPOSAL_DECIDED");
	}

	@Test
	void allThreeAreShownWhereTheRowWasChangedMeanwhile() {
		String proposal = Proposing.sent(this.focalPoint, Map.of("cell.launch_date", "2019-04"));
		Document seen = this.editor.page(Proposing.admin(proposal));
		this.trial.change(Map.of("launch_date", "2018"));
		MockHttpServletResponse late = this.editor.send(seen, Proposing.admin(proposal), Map.of("all", "accept"));
		assertThat(late.getStatus()).isEqualTo(409);
		Document again = Visitor.page(late);
		assertThat(again.select("fieldset.decision").text()).contains("When it was proposed 2020", "Now 2018",
				"Proposed 2019-04");
		assertThat(this.trial.cell("launch_date")).isEqualTo("2018");
		assertThat(this.editor.send(again, Proposing.admin(proposal), Map.of()).getStatus()).isEqualTo(302);
		assertThat(this.trial.cell("launch_date")).isEqualTo("2019-04");
	}

	@Test
	void fieldIsNotDeclinedWithoutAReasonAndNothingTypedIsLost() {
		String proposal = Proposing.sent(this.focalPoint,
				Map.of("cell.launch_date", "2019-04", "cell.legal_basis", "Customs Act 2018"));
		MockHttpServletResponse answer = this.editor.send(Proposing.admin(proposal), Proposing.admin(proposal),
				Map.of("verdict.launch_date", "decline", "verdict.legal_basis", "accept", "why", "Read in the Act"));
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = Visitor.page(answer);
		assertThat(page.select(".error-summary").text()).contains("Give a reason");
		assertThat(page.select("[name='verdict.launch_date'][value=decline]").hasAttr("checked")).isTrue();
		assertThat(page.select("#why").text()).isEqualTo("Read in the Act");
		assertThat(this.trial.cell("legal_basis")).isEmpty();
	}

	@Test
	void editorWhoAlsoSpeaksForTheEconomyDoesNotDecide() {
		String proposal = Proposing.sent(this.focalPoint, Map.of("cell.launch_date", "2019-04"));
		Desk both = new Desk(this.visitors.with(this.mvc, Grant.of(Role.EDITOR), Grant.focalPointOf("LS")));
		Document page = both.page(Proposing.admin(proposal));
		assertThat(page.select("form.decide")).isEmpty();
		assertThat(page.text()).contains("somebody else decides");
		assertThat(both.visitor()
			.post(Proposing.admin(proposal), Map.of("_csrf", both.visitor().token(), "all", "accept", "why", "mine"))
			.getStatus()).isEqualTo(403);
		assertThat(this.trial.cell("launch_date")).isEqualTo("2020");
	}

	@Test
	void newDataSetThatMeetsAnEditedRowIsDecidedOnItsPage() {
		this.shipped.contested(new ContestedRow("programmes.csv", "aeo.programmes", TrialProgramme.CODE, false,
				"version-" + this.address.text().hashCode(),
				Map.of("programme_name", "Trusted Trader as shipped", "launch_date", "2018", "status", "PILOT")));
		String page = this.editor.page("/en/admin/proposals")
			.select("#waiting ~ div a:contains(Trusted Trader of Lesotho)")
			.attr("href");
		Document both = this.editor.page(page);
		assertThat(both.text()).contains("The data set that comes with the portal now says otherwise");
		assertThat(both.select("fieldset.decision").eachText()).hasSize(2)
			.anySatisfy((one) -> assertThat(one).contains("Now Trusted Trader of Lesotho",
					"As shipped Trusted Trader as shipped", "Take what is shipped", "Keep ours"))
			.anySatisfy((one) -> assertThat(one).contains("Now 2020", "As shipped 2018"));
		assertThat(this.editor.page(page + "/preview").select("h1").text()).isEqualTo("Trusted Trader as shipped");
		MockHttpServletResponse undecided = this.editor.send(both, page,
				Map.of("verdict.launch_date", "accept", "why", "Read in the release"));
		assertThat(undecided.getStatus()).isEqualTo(422);
		assertThat(this.editor
			.send(Visitor.page(undecided), page,
					Map.of("verdict.programme_name", "decline", "reason.programme_name", "Customs calls it otherwise"))
			.getStatus()).isEqualTo(302);
		assertThat(this.trial.cell("launch_date")).isEqualTo("2018");
		assertThat(this.trial.cell("programme_name")).isEqualTo("Trusted Trader of Lesotho");
		assertThat(this.editor.page(page).text()).contains("accepted in part", "Customs calls it otherwise");
		assertThat(this.jdbc.sql("""
				select cause || ': ' || why from history.changes where row_key = 'ls-trial' and field = 'launched'
				order by id desc limit 1""").query(String.class).single()).isEqualTo("PROPOSAL: Read in the release");
	}

	@Test
	void decisionComesBackWhenTheSessionHadEnded() {
		String proposal = Proposing.sent(this.focalPoint, Map.of("cell.launch_date", "2019-04"));
		Desk again = new Desk(this.visitors.with(this.mvc, Grant.of(Role.EDITOR))
			.sendAfterItsSession(Proposing.admin(proposal), Map.of("verdict.launch_date", "decline",
					"reason.launch_date", "<b>Why", "why", "because", "version", "9")));
		Document page = again.page(Proposing.admin(proposal));
		assertThat(page.select("#restored").text()).contains("not saved yet");
		assertThat(page.select("[name='reason.launch_date']").val()).isEqualTo("<b>Why");
		assertThat(page.select("[name='verdict.launch_date'][checked]").val()).isEqualTo("decline");
		assertThat(again.send(page, Proposing.admin(proposal), Map.of()).getStatus()).isEqualTo(302);
		assertThat(again.page(Proposing.admin(proposal)).select("#restored")).isEmpty();
	}

}
