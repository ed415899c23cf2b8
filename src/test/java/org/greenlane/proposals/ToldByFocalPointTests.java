package org.greenlane.proposals;

import java.util.HashMap;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What focal points can tell of their economy, kind by kind.
 */
@PortalTest
class ToldByFocalPointTests {

	/** What the questionnaire asks, and where it is asked: kind and column. */
	private static final String ASKED = """
			administration = contacts.administration
			contact point = contacts.contact_point
			web page = contacts.web_page
			name = programmes.programme_name
			date launched = programmes.launch_date
			status = programmes.status
			import or export or both = programmes.flow
			types of operator = programmes.operator_types
			certified operators = records.total_aeo
			certified operators by type = records.operator_split
			date of the count = records.year
			legal basis = programmes.legal_basis
			criteria = procedures.criteria
			application = procedures.application
			self-assessment = procedures.self_assessment
			validation = procedures.validation
			certification = procedures.certification
			review = procedures.review
			suspension = procedures.suspension
			appeal = procedures.appeal
			time to decide = procedures.time_to_decide
			validity = programmes.certificate_validity
			re-validation = procedures.revalidation
			fee = procedures.fee
			benefits = programmes.benefits
			benefits by tier = procedures.benefits_by_tier
			other agencies = procedures.other_agencies
			MSME definition = definitions.small_threshold
			accommodations = measures.measure_code
			micro = records.micro
			small = records.small
			medium = records.medium
			MSMEs = records.msme_aeo
			definition of the count = records.msme_definition
			outreach = procedures.outreach
			MRAs = procedures.mutual_recognition
			compliance programme = programmes.type
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private TrialProgramme trial;

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
	void countBySizeClassIsProposedWithItsDefinitionAndItsSource() {
		Document form = this.focalPoint.page(Proposing.NEW + "?kind=records");
		assertThat(form.select("[name='cell.programme_id'] option").eachAttr("value")).containsExactly("", "ls-trial");
		String proposal = Proposing.withSource(this.focalPoint,
				this.focalPoint.send(form, Proposing.NEW,
						Map.of("cell.programme_id", "ls-trial", "cell.year", "2026", "cell.total_aeo", "40",
								"cell.msme_aeo", "12", "cell.micro", "2", "cell.small", "4", "cell.medium", "6",
								"cell.msme_definition", "fewer than 50 employees", "cell.as_of", "2026-10")));
		this.focalPoint.send(proposal, proposal + "/send", Map.of());
		Document page = this.editor.page(Proposing.admin(proposal));
		assertThat(page.select("#grade option[selected]").attr("value")).isEqualTo("A");
		assertThat(this.editor.send(page, Proposing.admin(proposal), Map.of("all", "accept", "grade", "B")).getStatus())
			.isEqualTo(302);
		Map<String, String> cells = this.trial.row("records", "PART-LS-2026").cells();
		assertThat(cells).containsEntry("micro", "2")
			.containsEntry("msme_definition", "fewer than 50 employees")
			.containsEntry("data_quality", "B")
			.containsEntry("source_url", Proposing.CUSTOMS);
		assertThat(this.focalPoint.page("/en/participation/records/part-ls-2026").text())
			.contains("Trusted Trader of Lesotho", "fewer than 50 employees", "30%");
	}

	@Test
	void countThatDoesNotAddUpIsToldBeforeItIsSent() {
		MockHttpServletResponse answer = this.focalPoint.send(this.focalPoint.page(Proposing.NEW + "?kind=records"),
				Proposing.NEW, Map.of("cell.year", "2026", "cell.total_aeo", "40", "cell.msme_aeo", "13", "cell.micro",
						"2", "cell.small", "4", "cell.medium", "6"));
		assertThat(this.focalPoint.page(Proposing.next(answer)).select(".error-summary").text())
			.contains("MSMEs among the authorized operators");
	}

	@Test
	void contactThatIsAcceptedStandsOnThePagesOfEconomyAndProgramme() {
		String proposal = Proposing.withSource(this.focalPoint, this.focalPoint.send(
				this.focalPoint.page(Proposing.NEW + "?kind=contacts&row=LS"), Proposing.NEW,
				Map.of("cell.administration", "Revenue Services Lesotho", "cell.email", "aeo@customs.example")));
		this.focalPoint.send(proposal, proposal + "/send", Map.of());
		this.editor.send(Proposing.admin(proposal), Proposing.admin(proposal), Map.of("all", "accept"));
		assertThat(this.focalPoint.page("/en/economies/ls").text()).contains("Revenue Services Lesotho");
		assertThat(this.focalPoint.page("/fr/aeo/programmes/ls-trial").text()).contains("Revenue Services Lesotho",
				"aeo@customs.example");
	}

	@Test
	void whatCountsAsASmallFirmIsProposedAndStandsOnTheEconomysPage() {
		Document form = this.focalPoint.page(Proposing.NEW + "?kind=definitions");
		assertThat(form.select("[name='cell.current'] option[selected], [name='cell.current'][checked]").attr("value"))
			.isEqualTo("true");
		String proposal = Proposing.withSource(this.focalPoint,
				this.focalPoint.send(form, Proposing.NEW, Map.of("cell.sector", "all", "cell.small_employees", "49",
						"cell.small_employees_op", "le", "cell.legal_basis", "Business Act of Lesotho")));
		this.focalPoint.send(proposal, proposal + "/send", Map.of());
		assertThat(this.editor.send(Proposing.admin(proposal), Proposing.admin(proposal), Map.of("all", "accept"))
			.getStatus()).isEqualTo(302);
		assertThat(this.focalPoint.page("/fr/economies/ls").select("#definitions ~ div").text())
			.contains("Business Act of Lesotho", "≤ 49");
	}

	@Test
	void howTheProgrammeWorksIsToldQuestionByQuestionAsTheCompendiumHasThem() {
		Document desk = this.focalPoint.page("/en/proposals");
		assertThat(desk.select("details.desk-kind a").eachText())
			.contains("Tell how it works: Trusted Trader of Lesotho");
		Document form = this.focalPoint.page(Proposing.NEW + "?kind=procedures&row=ls-trial");
		assertThat(form.select("h1").text()).isEqualTo("How the programme works: Trusted Trader of Lesotho");
		String proposal = Proposing.withSource(this.focalPoint,
				this.focalPoint.send(form, Proposing.NEW, Map.of("cell.mutual_recognition",
						"South Africa: signed 2025-03", "cell.benefits_by_tier", "Gold: fewer checks")));
		this.focalPoint.send(proposal, proposal + "/send", Map.of());
		this.editor.send(Proposing.admin(proposal), Proposing.admin(proposal), Map.of("all", "accept"));
		assertThat(this.focalPoint.page("/es/aeo/programmes/ls-trial").select("#procedure ~ dl").text()).contains(
				"Acuerdos de reconocimiento mutuo South Africa: signed 2025-03",
				"Beneficios por nivel Gold: fewer checks");
	}

	@Test
	void formsAskAllThatTheCompendiumAsks() {
		Map<String, Document> forms = new HashMap<>();
		assertThat(ASKED.lines()).hasSize(37).allSatisfy((line) -> {
			String kind = line.substring(line.indexOf("= ") + 2, line.indexOf('.'));
			Document form = forms.computeIfAbsent(kind, this::form);
			assertThat(form.select("form.row-form [name='cell.%s']".formatted(line.substring(line.indexOf('.') + 1))))
				.isNotEmpty();
		});
	}

	private Document form(String kind) {
		String row = switch (kind) {
			case "programmes", "procedures" -> "&row=ls-trial";
			case "contacts" -> "&row=LS";
			default -> "";
		};
		return this.focalPoint.page(Proposing.NEW + "?kind=" + kind + row);
	}

}
