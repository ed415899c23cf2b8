package org.greenlane.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Application;
import org.greenlane.applications.ApplicationState;
import org.greenlane.applications.Applications;
import org.greenlane.applications.SealedVersion;
import org.greenlane.applications.Versions;
import org.greenlane.privacy.ApplicantWithMarks.Marked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is left of somebody after they were erased: nothing that says who it was, and all
 * that counts rest on.
 */
@PortalTest
class ErasureTests {

	@Autowired
	private ApplicantWithMarks applicants;

	@Autowired
	private EverywhereInTheDatabase everywhere;

	@Autowired
	private Applications applications;

	@Autowired
	private Versions versions;

	@Autowired
	private People people;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void nothingOfAPersonIsFoundAnywhereAfterTheyEraseThemselves() {
		Marked one = this.applicants.applicant();
		everyMarkIsFound(one);
		List<Map<String, @Nullable Object>> totals = totals();
		String laureates = laureates();
		MockHttpServletResponse answer = eraseAccount(one.browser(), one.person().address().text());
		assertThat(answer.getRedirectedUrl()).isEqualTo("/en/privacy/erased");
		assertThat(one.browser().get("/en/account").getStatus()).isEqualTo(302);
		lastLetterIsDeliveredAndGone(one.person().address(), "Your account is erased");
		nothingIsFound(one);
		assertThat(totals()).isEqualTo(totals);
		assertThat(laureates()).isEqualTo(laureates);
		tombstoneIsWhole(one);
		assertThat(this.people.find(one.person().id())).isEmpty();
		assertThat(this.people.find(one.person().address())).isEmpty();
		assertThat(events(one.person().id().toString())).contains("ACCOUNT_ERASED {\"why\": \"own-wish\"}");
		assertThat(events(one.application().id().toString())).contains("APPLICATION_ERASED {\"why\": \"own-wish\"}",
				"APPLICATION_WITHDRAWN {}");
	}

	@Test
	void nothingOfAnApplicationIsFoundAfterItsOwnerErasesIt() {
		Marked one = this.applicants.applicant();
		everyMarkIsFound(one);
		List<Map<String, @Nullable Object>> totals = totals();
		String page = "/en/account/applications/%s/erase".formatted(one.application().id());
		assertThat(Visitor.page(one.browser().get(page)).text()).contains("also withdraws it");
		assertThat(one.browser().submit(Visitor.page(one.browser().get(page)), page, Map.of("sure", "")).getStatus())
			.isEqualTo(422);
		assertThat(find(one).erasedAt()).isNull();
		one.browser().submit(Visitor.page(one.browser().get(page)), page, Map.of("sure", "yes"));
		List<String> kept = List.of("address", "name", "queued-letter", "invitation");
		String sent = one.application().sent().orElseThrow().text();
		List<String> words = new ArrayList<>(one.marks().beginnings());
		words.add(sent);
		List<String> found = this.everywhere.rowsSaying(words);
		one.marks()
			.places()
			.forEach((place, mark) -> assertThat(holds(found, mark)).as(place).isEqualTo(kept.contains(place)));
		one.marks().phones().forEach((phone) -> assertThat(holds(found, phone)).isFalse());
		assertThat(found).filteredOn((row) -> row.contains(sent) && row.startsWith("mail."))
			.allMatch((row) -> row.contains("application-erased"));
		assertThat(totals()).isEqualTo(totals);
		tombstoneIsWhole(one);
		assertThat(find(one).state()).isEqualTo(ApplicationState.WITHDRAWN);
		assertThat(find(one).reference()).isEqualTo(one.application().reference());
		lastLetterIsDelivered(one.person().address(), "Your application is erased");
		String reference = one.application().sent().orElseThrow().text();
		assertThat(one.browser().get("/en/applications/" + reference).getStatus()).isEqualTo(404);
		assertThat(one.browser().get(page).getStatus()).isEqualTo(404);
	}

	@Test
	void administratorErasesOnRequestWithAReasonOnRecord() {
		Marked one = this.applicants.applicant();
		EmailAddress self = SignedInVisitors.anyone();
		Visitor administrator = this.visitors.with(this.mvc, self, Grant.of(Role.ADMINISTRATOR));
		String page = "/en/admin/people/%s/erase".formatted(one.person().id());
		assertThat(Visitor.page(administrator.get(page.replace("/erase", ""))).select("a[href$=/erase]")).hasSize(1);
		Map<String, String> asked = Map.of("what", "all", "why", "Letter of 3 May", "address",
				one.person().address().text());
		for (Map<String, String> wrong : List.of(Map.of("what", ""), Map.of("why", " "),
				Map.of("address", "a@b.org"))) {
			Map<String, String> typed = new java.util.HashMap<>(asked);
			typed.putAll(wrong);
			MockHttpServletResponse answer = administrator.submit(Visitor.page(administrator.get(page)), page, typed);
			assertThat(answer.getStatus()).isEqualTo(422);
			assertThat(Visitor.page(answer).select(".field-problem")).hasSize(1);
		}
		assertThat(this.people.find(one.person().id())).isPresent();
		administrator.submit(Visitor.page(administrator.get(page)), page, asked);
		lastLetterIsDeliveredAndGone(one.person().address(), "Your account is erased");
		nothingIsFound(one);
		assertThat(this.jdbc.sql("""
				select person::text || ' ' || (details ->> 'why') || ' ' || (details ->> 'reason') from history.events
				where kind = 'ACCOUNT_ERASED' and about = ?""")
			.param(one.person().id().toString())
			.query(String.class)
			.list()).containsExactly(this.people.find(self).orElseThrow().id() + " request Letter of 3 May");
		assertThat(administrator.get(page).getStatus()).isEqualTo(404);
		String own = "/en/admin/people/%s/erase".formatted(this.people.find(self).orElseThrow().id());
		assertThat(administrator.get(own).getStatus()).isEqualTo(404);
	}

	@Test
	void administratorErasesASingleApplicationOnRequest() {
		Marked one = this.applicants.applicant();
		Visitor administrator = this.visitors.with(this.mvc, Grant.of(Role.ADMINISTRATOR));
		String page = "/en/admin/people/%s/erase".formatted(one.person().id());
		administrator.submit(Visitor.page(administrator.get(page)), page, Map.of("what",
				one.application().id().toString(), "why", "By telephone", "address", one.person().address().text()));
		assertThat(find(one).erasedAt()).isNotNull();
		assertThat(this.people.find(one.person().id())).isPresent();
		assertThat(events(one.application().id().toString()))
			.filteredOn((event) -> event.startsWith("APPLICATION_ERASED"))
			.containsExactly("APPLICATION_ERASED {\"why\": \"request\", \"reason\": \"By telephone\"}");
	}

	private void everyMarkIsFound(Marked one) {
		List<String> found = this.everywhere.rowsSaying(one.marks().beginnings());
		assertThat(one.marks().places()).hasSizeGreaterThan(25)
			.allSatisfy((place, mark) -> assertThat(holds(found, mark)).as(place).isTrue());
		assertThat(one.marks().phones()).isNotEmpty().allSatisfy((phone) -> assertThat(holds(found, phone)).isTrue());
		assertThat(found.stream().map((row) -> row.substring(0, row.indexOf(':'))).distinct()).contains(
				"accounts.people", "accounts.kept_forms", "applications.applications", "applications.answers",
				"applications.versions", "applications.collaborators", "files.files", "mail.letters",
				"people.invitations", "intake.texts", "intake.traits", "screening.clarifications", "screening.answers",
				"screening.sealed_answers", "screening.verdicts");
	}

	private static boolean holds(List<String> rows, String mark) {
		return rows.stream().anyMatch((row) -> row.contains(mark) || row.contains(EverywhereInTheDatabase.hex(mark)));
	}

	private void nothingIsFound(Marked one) {
		assertThat(this.everywhere.rowsSaying(one.marks().beginnings())).isEmpty();
	}

	private void tombstoneIsWhole(Marked one) {
		List<SealedVersion> sealed = this.versions.all(one.application().id());
		assertThat(sealed).isNotEmpty().allSatisfy((version) -> {
			assertThat(version.isWhole()).isTrue();
			assertThat(version.personal()).isNull();
		});
		assertThat(this.jdbc.sql("select economy || entity_type from applications.versions where application_id = ?")
			.param(one.application().id())
			.query(String.class)
			.list()).containsExactly("TGmsme");
	}

	private Application find(Marked one) {
		return this.applications.find(one.application().id()).orElseThrow();
	}

	private MockHttpServletResponse eraseAccount(Visitor browser, String typed) {
		return browser.submit(Visitor.page(browser.get("/en/account/erase")), "/en/account/erase",
				Map.of("address", typed));
	}

	private void lastLetterIsDelivered(EmailAddress address, String subject) {
		Awaitility.await()
			.untilAsserted(() -> assertThat(TestMailServer.lettersTo(address.text()))
				.anySatisfy((letter) -> assertThat(letter.getSubject()).isEqualTo(subject)));
	}

	private void lastLetterIsDeliveredAndGone(EmailAddress address, String subject) {
		lastLetterIsDelivered(address, subject);
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.jdbc.sql("select count(*) from mail.letters where recipient = ?")
				.param(address.text())
				.query(Integer.class)
				.single()).isZero());
	}

	private List<Map<String, @Nullable Object>> totals() {
		return this.jdbc.sql("""
				select a.call_id::text, v.economy, v.entity_type, v.track, v.language, count(*) as versions,
					count(distinct a.reference) as sent
				from applications.applications a join applications.versions v on v.application_id = a.id
				group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5""").query().listOfRows();
	}

	private String laureates() {
		return new String(new Visitor(this.mvc, "192.0.2.7").get("/en/champions/laureates.csv").getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8);
	}

	private List<String> events(String about) {
		return this.jdbc.sql("select kind || ' ' || details::text from history.events where about = ? order by id")
			.param(about)
			.query((row, n) -> row.getString(1))
			.list();
	}

}
