package org.greenlane.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenlane.PortalTest;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.Reference;
import org.greenlane.applications.Versions;
import org.greenlane.calls.Call;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What of applications leaves the secretariat's list, and to whom: nothing of drafts,
 * nothing to applicants, nothing after an erasure, and no download without a record.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidentialListTests {

	private static final String SECRET = "xylophonkonzertmeister";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private People people;

	@Autowired
	private IntakeFixtures fixtures;

	@Autowired
	private ApplicationFixtures applications;

	@Autowired
	private Versions versions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private Call call;

	private Application savon;

	private Visitor staff;

	private SignedIn editor;

	@BeforeAll
	void somebodyApplies() {
		this.call = this.fixtures.call();
		this.savon = this.fixtures.sent(this.call, Map.of("organisation", "Savonnerie", "economy", "TG"));
		this.fixtures.sent(this.call, Map.of("organisation", "Cacao del Río", "economy", "EC"));
		SignedIn founder = this.applications.founder();
		UUID draft = this.applications.begun(this.call, founder);
		this.applications.write(draft, Map.of("organisation", List.of(SECRET), "summary", List.of(SECRET)), founder);
		EmailAddress address = SignedInVisitors.anyone();
		this.staff = this.visitors.with(this.mvc, address, Grant.of(Role.EDITOR));
		this.editor = this.people.find(address).orElseThrow();
	}

	@Test
	void whatADraftSaysIsNeitherShownNorFoundNorTakenHome() {
		assertThat(this.jdbc.sql("select count(*) from applications.answers where ? = any (said)")
			.param(SECRET)
			.query(Integer.class)
			.single()).isEqualTo(2);
		String list = IntakeFixtures.list(this.call);
		Document page = IntakeFixtures.page(this.staff, list + "?state=draft");
		assertThat(page.select(".listing tbody tr")).hasSize(1);
		assertThat(page.select(".listing tbody a")).isEmpty();
		assertThat(page.text()).doesNotContain(SECRET);
		assertThat(IntakeFixtures.references(this.staff, list + "?q=" + SECRET)).isEmpty();
		MockHttpServletResponse csv = this.staff.get(list + ".csv");
		assertThat(IntakeFixtures.content(csv)).contains("DRAFT").doesNotContain(SECRET);
		assertThat(this.jdbc.sql("select count(*) from intake.texts where words::text like ?")
			.param("%" + SECRET + "%")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void unknownChoiceIsRefusedAndNothingLeaves() {
		int before = exports();
		assertThat(this.staff.get(IntakeFixtures.list(this.call) + "?state=lost").getStatus()).isEqualTo(400);
		assertThat(this.staff.get(IntakeFixtures.list(this.call) + ".csv?state=lost").getStatus()).isEqualTo(400);
		assertThat(this.staff.get(IntakeFixtures.list(this.call) + ".json").getStatus()).isEqualTo(404);
		assertThat(exports()).isEqualTo(before);
	}

	@Test
	void everyDownloadIsRecordedWithoutTheWordsThatWereLookedFor() {
		int before = exports();
		this.staff.get(IntakeFixtures.list(this.call) + ".csv?state=submitted&q=savonnerie");
		assertThat(exports()).isEqualTo(before + 1);
		assertThat(this.jdbc.sql("""
				select details ->> 'rows' as rows, details ->> 'filter' as filter, details ->> 'searched' as searched,
					details ->> 'format' as format, about from history.events where kind = 'EXPORTED' and person = ?
				order by id desc limit 1""").param(this.editor.id()).query().singleRow()).isEqualTo(Map.of("rows", "1",
				"filter", "?state=submitted", "searched", "yes", "format", "csv", "about", this.call.slug()));
	}

	@Test
	void whoHasSentOrBegunOneGetsNothing() {
		Call own = this.fixtures.call();
		for (boolean sends : List.of(true, false)) {
			EmailAddress address = SignedInVisitors.anyone();
			Visitor torn = this.visitors.with(this.mvc, address, Grant.of(Role.EDITOR));
			SignedIn person = this.people.find(address).orElseThrow();
			assertThat(torn.get(IntakeFixtures.list(own)).getStatus()).isEqualTo(200);
			if (sends) {
				this.applications.sent(own, person);
			}
			else {
				this.applications.begun(own, person);
			}
			assertThat(torn.get(IntakeFixtures.list(own)).getStatus()).isEqualTo(403);
			assertThat(torn.get(IntakeFixtures.list(own) + ".csv").getStatus()).isEqualTo(403);
		}
	}

	@Test
	void whoHasNoRoleOrTakesPartGetsNothing() {
		for (Visitor other : List.of(this.visitors.with(this.mvc),
				this.visitors.with(this.mvc, Grant.focalPointOf("KR")),
				this.visitors.with(this.mvc, Grant.judgeOf("2027")),
				this.visitors.with(this.mvc, Grant.of(Role.ADMINISTRATOR)))) {
			assertThat(other.get(IntakeFixtures.list(this.call)).getStatus()).isEqualTo(403);
			assertThat(other.get(IntakeFixtures.list(this.call) + ".csv").getStatus()).isEqualTo(403);
		}
		EmailAddress address = SignedInVisitors.anyone();
		Visitor torn = this.visitors.with(this.mvc, address, Grant.of(Role.APPROVER));
		assertThat(torn.get(IntakeFixtures.list(this.call)).getStatus()).isEqualTo(200);
		SignedIn person = this.people.find(address).orElseThrow();
		this.jdbc
			.sql("""
					insert into applications.collaborators (application_id, address, language, invited_by, invited_at, person_id,
						joined_at) values (?, ?, 'en', ?, now(), ?, now())""")
			.params(this.savon.id(), address.text(), this.savon.owner(), person.id())
			.update();
		for (String ending : List.of("", "?q=cacao", ".csv", ".xlsx")) {
			MockHttpServletResponse answer = torn.get(IntakeFixtures.list(this.call) + ending);
			assertThat(answer.getStatus()).isEqualTo(403);
			assertThat(Visitor.page(answer).text()).contains("You take part in this call yourself")
				.doesNotContain("Cacao del");
		}
		assertThat(this.jdbc.sql("select count(*) from history.events where kind = 'EXPORTED' and person = ?")
			.param(person.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void afterAnErasureNothingIsFound() {
		Call own = this.fixtures.call();
		Application gone = this.fixtures.sent(own,
				Map.of("organisation", "Quagga & Söhne GmbH", "contact-email", "q@quagga.example"));
		String list = IntakeFixtures.list(own);
		assertThat(IntakeFixtures.references(this.staff, list + "?q=quagga")).containsExactly(reference(gone));
		assertThat(traces(gone)).isPositive();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.versions.entomb(gone.id()));
		assertThat(IntakeFixtures.references(this.staff, list + "?q=quagga")).isEmpty();
		assertThat(traces(gone)).isZero();
		assertThat(IntakeFixtures.references(this.staff, list)).containsExactly(reference(gone));
		assertThat(IntakeFixtures.content(this.staff.get(list + ".csv"))).contains("TG")
			.doesNotContainIgnoringCase("quagga");
	}

	private int traces(Application application) {
		return this.jdbc.sql("""
				select (select count(*) from intake.texts where application_id = :id)
					+ (select count(*) from intake.traits where application_id = :id)""")
			.param("id", application.id())
			.query(Integer.class)
			.single();
	}

	private int exports() {
		return this.jdbc.sql("select count(*) from history.events where kind = 'EXPORTED' and person = ?")
			.param(this.editor.id())
			.query(Integer.class)
			.single();
	}

	private static String reference(Application application) {
		return application.sent().map(Reference::printed).orElseThrow();
	}

}
