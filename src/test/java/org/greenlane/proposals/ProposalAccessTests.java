package org.greenlane.proposals;

import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who sees a proposal, and who does something with it.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalAccessTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private TrialProgramme trial;

	private final EmailAddress address = SignedInVisitors.anyone();

	private Desk focalPoint;

	private Desk editor;

	@BeforeAll
	void programmeAndPeople() {
		this.trial.begin(Role.EDITOR);
		this.focalPoint = new Desk(this.visitors.with(this.mvc, this.address, Grant.focalPointOf("LS")));
		this.editor = new Desk(this.visitors.with(this.mvc, Grant.of(Role.EDITOR)));
	}

	@AfterEach
	void forgetDrafts() {
		this.trial.forgetProposals();
	}

	@AfterAll
	void remove() {
		this.trial.end();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/fields", "/source", "/preview" })
	void othersDoNotSeeADraft(String step) {
		String proposal = Proposing.draft(this.focalPoint, Map.of("cell.legal_basis", "A secret until it is sent"));
		// There is something that could leak.
		assertThat(this.focalPoint.page(proposal).text()).contains("A secret until it is sent");
		Desk other = new Desk(this.visitors.with(this.mvc, Grant.focalPointOf("KR")));
		assertThat(other.status(proposal + step)).isEqualTo(404);
		assertThat(this.editor.status(Proposing.admin(proposal) + (step.equals("/preview") ? step : "")))
			.isEqualTo(404);
		assertThat(this.editor.page("/en/admin/proposals").text()).doesNotContain("Trusted Trader of Lesotho");
		assertThat(other.page("/en/proposals").text()).doesNotContain("Trusted Trader of Lesotho");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fields", "source", "send", "withdraw", "take-up" })
	void othersDoNothingWithAProposal(String verb) {
		String proposal = Proposing.draft(this.focalPoint, Map.of("cell.legal_basis", "Customs Act 2018"));
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
		assertThat(this.focalPoint.status(Proposing.NEW + "?" + query)).isEqualTo(404);
	}

}
