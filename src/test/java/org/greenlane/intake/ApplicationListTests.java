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
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.Reference;
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
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The secretariat's list of applications: filters, search and downloads.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationListTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private IntakeFixtures fixtures;

	@Autowired
	private ApplicationFixtures applications;

	@Autowired
	private JdbcClient jdbc;

	private Call call;

	private Application savon;

	private Application cacao;

	private Application withdrawn;

	private Visitor staff;

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
		this.applications.write(draft, Map.of("organisation", List.of("Never sent")), founder);
		this.staff = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
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
		assertThat(cacao.getField("a_consent_publish")).isEqualTo("true");
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
	void rowLeadsToTheApplication() {
		Document page = IntakeFixtures.page(this.staff, IntakeFixtures.list(this.call) + "?q=savon");
		String link = page.select(".listing tbody th a").attr("href");
		assertThat(link).endsWith("/applications/" + reference(this.savon));
		assertThat(IntakeFixtures.page(this.staff, link).text()).contains("Savonnerie d’Été");
	}

	@Test
	void downloadTellsTheConsentInForce() {
		Call own = this.fixtures.call();
		Application torn = this.fixtures.sent(own, Map.of("organisation", "Torn"));
		String csv = IntakeFixtures.list(own) + ".csv";
		assertThat(IntakeFixtures.csv(this.staff, csv).getFirst().getField("a_consent_publish")).isEqualTo("true");
		this.jdbc.sql("""
				insert into applications.consents (application_id, consent, given, changed_at, changed_by)
				values (?, 'consent-publish', false, clock_timestamp(), ?)""").params(torn.id(), torn.owner()).update();
		assertThat(IntakeFixtures.csv(this.staff, csv).getFirst().getField("a_consent_publish")).isEqualTo("false");
		assertThat(IntakeFixtures.csv(this.staff, csv).getFirst().getField("a_consent_contact")).isEqualTo("true");
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

	private static String reference(Application application) {
		return application.sent().map(Reference::printed).orElseThrow();
	}

}
