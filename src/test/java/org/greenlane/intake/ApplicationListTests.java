package org.greenlane.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.greenlane.PortalTest;
import org.greenlane.SqlStatements;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The secretariat's list of applications: filters, search, downloads, and what never gets
 * into them.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationListTests {

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

	private Application cacao;

	private Application withdrawn;

	private Visitor staff;

	private SignedIn editor;

	@BeforeAll
	void somebodyApplies() {
		this.call = this.fixtures.call();
		this.savon = this.fixtures.sent(this.call,
				Map.of("organisation", "Savonnerie d’Été SARL", "economy", "TG", "language", "fr", "summary",
						"Des savons « doux » fabriqués par des coopératives d’agricultrices.", "website",
						"https://www.savon.example/fr", "contact-email", "awa@savon.example"));
		this.cacao = this.fixtures.sent(this.call,
				Map.of("organisation", "Cacao del Río", "economy", "EC", "language", "es", "summary",
						"Exportamos chocolates artesanales sin intermediarios.", "website", "cacao.example",
						"contact-email", "rio@gmail.com"));
		this.withdrawn = this.fixtures.sent(this.call, Map.of("organisation", "=HYPERLINK(\"http://evil.example\")",
				"economy", "KE", "contact-email", "other@gmail.com", "website", "https://tool.example/"));
		this.jdbc.sql("update applications.applications set withdrawn_at = now() where id = ?")
			.param(this.withdrawn.id())
			.update();
		SignedIn founder = this.applications.founder();
		UUID draft = this.applications.begun(this.call, founder);
		this.applications.write(draft, Map.of("organisation", List.of(SECRET), "summary", List.of(SECRET)), founder);
		EmailAddress address = SignedInVisitors.anyone();
		this.staff = this.visitors.with(this.mvc, address, Grant.of(Role.EDITOR));
		this.editor = this.people.find(address).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			savon | savon
			AGRICULTRICE | savon
			cooperative | savon
			ete | savon
			"savons doux" | savon
			"doux savons" | -
			chocolate | cacao
			rio -intermediario | -
			rio -savon | cacao
			awa@savon.example | savon
			' or 1=1 -- | -
			& ! ( : * | -
			""", quoteCharacter = '`')
	void wordsAreFoundInOtherFormsWithoutAccentsAndQuotesKeepThemTogether(String words, String found) {
		URI address = UriComponentsBuilder.fromPath(IntakeFixtures.list(this.call))
			.queryParam("q", "{q}")
			.encode()
			.buildAndExpand(words)
			.toUri();
		MockHttpServletResponse answer = this.staff.follow(address);
		assertThat(answer.getStatus()).isEqualTo(200);
		List<String> references = Visitor.page(answer).select(".listing tbody th").eachText();
		assertThat(references).isEqualTo(switch (found) {
			case "savon" -> List.of(reference(this.savon));
			case "cacao" -> List.of(reference(this.cacao));
			default -> List.of();
		});
	}

	@Test
	void applicationIsFoundByItsReferenceHoweverItIsTyped() {
		String reference = reference(this.cacao);
		for (String typed : List.of(reference, reference.replace("-", ""),
				reference.toLowerCase(java.util.Locale.ROOT))) {
			assertThat(IntakeFixtures.references(this.staff, IntakeFixtures.list(this.call) + "?q=" + typed))
				.containsExactly(reference);
		}
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
	void downloadIsTheListWithEveryAnswerOfTheNewestVersion() {
		this.applications.amended(this.cacao, Map.of("aims", List.of("Primera línea,\n\"segunda\" línea\n- tercera")));
		Map<String, NamedCsvRecord> rows = IntakeFixtures.csv(this.staff, IntakeFixtures.list(this.call) + ".csv")
			.stream()
			.collect(Collectors.toMap((row) -> row.getField("reference"), (row) -> row));
		assertThat(rows).hasSize(4);
		NamedCsvRecord cacao = row(rows, reference(this.cacao));
		assertThat(cacao.getField("a_aims")).isEqualTo("Primera línea,\n\"segunda\" línea\n- tercera");
		assertThat(cacao.getField("version")).isEqualTo("2");
		assertThat(cacao.getField("economy")).isEqualTo("EC");
		assertThat(cacao.getField("a_economy_label")).isEqualTo("Ecuador");
		assertThat(cacao.getField("a_staff")).isEqualTo("2-9");
		assertThat(cacao.getField("a_own_work")).isEqualTo("true");
		assertThat(cacao.getField("a_kind")).isNotEmpty();
		NamedCsvRecord formula = row(rows, reference(this.withdrawn));
		assertThat(formula.getField("organisation")).startsWith("'=HYPERLINK");
		assertThat(formula.getField("a_organisation")).startsWith("'=HYPERLINK");
		assertThat(formula.getField("state")).isEqualTo("WITHDRAWN");
		assertThat(row(rows, "").getField("a_summary")).isEmpty();
		MockHttpServletResponse xlsx = this.staff.get(IntakeFixtures.list(this.call) + ".xlsx");
		assertThat(xlsx.getStatus()).isEqualTo(200);
		assertThat(xlsx.getContentAsByteArray()).startsWith('P', 'K');
	}

	private static NamedCsvRecord row(Map<String, NamedCsvRecord> rows, String reference) {
		return java.util.Objects.requireNonNull(rows.get(reference), reference);
	}

	@Test
	void everyViewIsItsDownload() {
		long seed = Long.getLong("greenlane.test.seed", System.nanoTime());
		System.out.printf("Applications: views drawn with -Dgreenlane.test.seed=%d%n", seed);
		Random random = new Random(seed);
		String list = IntakeFixtures.list(this.call);
		Document first = IntakeFixtures.page(this.staff, list);
		List<String> offers = new ArrayList<>();
		first.select("form.filters input[type=checkbox]")
			.forEach((box) -> offers.add(box.attr("name") + "=" + box.attr("value")));
		first.select("form.filters select")
			.forEach((select) -> select.select("option[value!='']")
				.forEach((option) -> offers.add(select.attr("name") + "=" + option.attr("value"))));
		assertThat(offers).anyMatch((one) -> one.startsWith("day="))
			.anyMatch((one) -> one.startsWith("track="))
			.contains("state=draft", "state=withdrawn", "standing=pending", "language=es", "economy=tg");
		for (int i = 0; i < 12; i++) {
			Collections.shuffle(offers, random);
			String query = "?" + String.join("&", offers.subList(0, random.nextInt(3)))
					+ (random.nextBoolean() ? "&sort=-organisation" : "&sort=economy");
			assertThat(IntakeFixtures.csv(this.staff, list + ".csv" + query)
				.stream()
				.map((row) -> row.getField("reference"))
				.toList()).as("seed %d: %s", seed, query)
				.isEqualTo(IntakeFixtures.references(this.staff, list + query));
		}
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
		this.staff.get(IntakeFixtures.list(this.call) + ".csv?state=submitted&q=savon");
		assertThat(exports()).isEqualTo(before + 1);
		assertThat(this.jdbc.sql("""
				select details ->> 'rows' as rows, details ->> 'filter' as filter, details ->> 'searched' as searched,
					details ->> 'format' as format, about from history.events where kind = 'EXPORTED' and person = ?
				order by id desc limit 1""").param(this.editor.id()).query().singleRow()).isEqualTo(Map.of("rows", "1",
				"filter", "?state=submitted", "searched", "yes", "format", "csv", "about", this.call.slug()));
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

	@Test
	void listTakesFewStatements() {
		String list = IntakeFixtures.list(this.call);
		this.staff.get(list);
		List<String> statements = SqlStatements.of(() -> this.staff.get(list + "?q=cacao&sort=organisation"));
		assertThat(statements.stream().filter((sql) -> sql.contains("intake.") || sql.contains("calls.")).toList())
			.hasSizeLessThanOrEqualTo(3);
		// Besides those that tell who asks.
		assertThat(statements.stream()
			.filter((sql) -> !sql.contains("accounts.sessions") && !sql.contains("accounts.people p"))
			.toList()).hasSizeLessThanOrEqualTo(5);
	}

	@Test
	void callsStandWithTheirCounts() {
		Document page = IntakeFixtures.page(this.staff, "/en/admin/champions");
		assertThat(page.select("tr:has(a[href='%s'])".formatted(IntakeFixtures.list(this.call)))
			.select("td.number")
			.eachText()).containsExactly("1", "2", "1", "2");
		Visitor approver = this.visitors.with(this.mvc, Grant.of(Role.APPROVER));
		assertThat(IntakeFixtures.page(approver, "/en/admin").select("a[href='/en/admin/champions']")).hasSize(1);
		String call = page.select("a[href='/en/admin/calls/" + this.call.slug() + "']").attr("href");
		assertThat(IntakeFixtures.page(approver, call).select("form[action$=/extend]")).hasSize(1);
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
