package org.greenlane.intake;

import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.ApplicationSection;
import org.greenlane.applications.Reference;
import org.greenlane.calls.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may have applied twice: a hint with its reason, from what was sent.
 */
@PortalTest
class DuplicateTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private IntakeFixtures fixtures;

	@Autowired
	private ApplicationFixtures applications;

	@Autowired
	private Duplicates duplicates;

	@Autowired
	private List<ApplicationSection> sections;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Café Éxito, S.A. de C.V. | cafe exito
			CAFE EXITO | cafe exito
			Müller & Söhne GmbH & Co. KG | muller and sohne gmbh and
			Savonnerie d’Été S.A.R.L. | savonnerie dete
			The Spice Company Ltd. | spice
			Limited | limited
			东方茶业有限公司 | 东方茶业有限公司
			""")
	void nameIsComparedWithoutAccentsCaseAndLegalForms(String name, String plain) {
		assertThat(text("intake.plain_name", name)).isEqualTo(plain);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://www.Savon.example/fr?x=1 | savon.example
			savon.example | savon.example
			HTTP://shop.savon.example:8080 | shop.savon.example
			https://www.facebook.com/SavonLome/ | facebook.com/savonlome
			https://facebook.com/savonlome?ref=1 | facebook.com/savonlome
			nothing | ''
			""")
	void websiteIsComparedByItsHostAndOnSharedHostsByItsPage(String address, String host) {
		assertThat(text("intake.host", address)).isEqualTo(host);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Awa@Savon.example | savon.example
			awa@gmail.com | ''
			awa@yahoo.co.uk | ''
			awa@outlook.fr | ''
			""")
	void domainCountsOnlyWhereNotEverybodyCanHaveAnAddress(String address, String domain) {
		assertThat(text("intake.own_domain", address)).isEqualTo(domain);
	}

	private String text(String function, String value) {
		return this.jdbc.sql("select coalesce(%s(?), '')".formatted(function))
			.param(value)
			.query(String.class)
			.single();
	}

	@Test
	void alikeApplicationsOfOneCallAreFlaggedWithTheReason() {
		Call call = this.fixtures.call();
		Application first = this.fixtures.sent(call, Map.of("organisation", "Éclat Sàrl", "website",
				"https://eclat.example", "contact-email", "a@eclat.example"));
		Application second = this.fixtures.sent(call,
				Map.of("organisation", "ECLAT", "website", "www.eclat.example/x", "contact-email", "b@eclat.example"));
		Application third = this.fixtures.sent(call, Map.of("organisation", "Something else", "website",
				"https://else.example", "contact-email", "c@gmail.com"));
		Application fourth = this.fixtures.sent(call, Map.of("organisation", "Quite another", "website",
				"https://another.example", "contact-email", "d@gmail.com"));
		// The same in another call says nothing.
		this.fixtures.sent(this.fixtures.call(), Map.of("organisation", "Something else", "website",
				"https://else.example", "contact-email", "c@gmail.com"));
		assertThat(this.duplicates.of(first.id()))
			.containsExactly(new Alike(reference(second), "ECLAT", false, List.of("DOMAIN", "HOST", "NAME")));
		assertThat(this.duplicates.of(third.id())).isEmpty();
		Visitor staff = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
		assertThat(IntakeFixtures.references(staff, IntakeFixtures.list(call) + "?alike=host"))
			.containsExactlyInAnyOrder(reference(first), reference(second));
		assertThat(IntakeFixtures.page(staff, IntakeFixtures.list(call))
			.select("td[data-label='Same as another']")
			.eachText()).contains("mail domain, website, name");
		SignedIn owner = this.applications.founder();
		assertThat(this.sections.stream().flatMap((one) -> one.about(first, owner).stream()))
			.anyMatch((content) -> content.template().equals("intake/alike"));
		assertThat(this.duplicates.about(fourth, owner)).isEmpty();
	}

	@Test
	void oneWhoAppliesTwiceIsFlaggedAndTheNewestVersionDecides() {
		Call call = this.fixtures.call();
		SignedIn chamber = this.applications.founder();
		Application first = this.applications.sentSaying(call, chamber, IntakeFixtures
			.said(Map.of("organisation", "Member A", "website", "a.example", "contact-email", "x@gmail.com")));
		Application second = this.applications.sentSaying(call, chamber, IntakeFixtures
			.said(Map.of("organisation", "Member B", "website", "b.example", "contact-email", "x@gmail.com")));
		assertThat(this.duplicates.of(first.id())).extracting(Alike::kinds).containsExactly(List.of("MAIL", "OWNER"));
		this.applications.amended(second, Map.of("contact-email", List.of("y@gmail.com")));
		assertThat(this.duplicates.of(first.id())).extracting(Alike::kinds).containsExactly(List.of("OWNER"));
	}

	private static String reference(Application application) {
		return application.sent().map(Reference::printed).orElseThrow();
	}

}
