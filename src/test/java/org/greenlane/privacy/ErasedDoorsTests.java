package org.greenlane.privacy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Applications;
import org.greenlane.privacy.ApplicantWithMarks.Marked;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may erase, and what no longer opens to anybody once it is done.
 */
@PortalTest
class ErasedDoorsTests {

	@Autowired
	private ApplicantWithMarks applicants;

	@Autowired
	private Applications applications;

	@Autowired
	private People people;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whoeverComesBackIsSomebodyNew() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor before = this.visitors.with(this.mvc, address, Grant.of(Role.EDITOR));
		UUID id = this.people.find(address).orElseThrow().id();
		eraseAccount(before, address.text());
		Visitor after = this.visitors.signIn(this.mvc, address);
		assertThat(this.people.find(address).orElseThrow().id()).isNotEqualTo(id);
		assertThat(this.people.find(address).orElseThrow().grants()).isEmpty();
		assertThat(after.get("/en/admin").getStatus()).isEqualTo(403);
	}

	@Test
	void savingThatWaitedWhileItWasErasedSavesNothing() {
		Marked one = this.applicants.applicant();
		String step = "/en/champions/standing/apply/%s/steps/project".formatted(one.application().id());
		Document open = Visitor.page(one.browser().get(step));
		String page = "/en/account/applications/%s/erase".formatted(one.application().id());
		one.browser().submit(Visitor.page(one.browser().get(page)), page, Map.of("sure", "yes"));
		assertThat(one.browser().submit(open, step, Map.of("do", "next")).getStatus()).isEqualTo(404);
		assertThat(this.jdbc.sql("select count(*) from applications.answers where application_id = ?")
			.param(one.application().id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void oldSignInMustBeRenewedFirst() {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = this.visitors.with(this.mvc, address);
		assertThat(Visitor.page(visitor.get("/en/account/erase")).select("form[action$=/again]")).isEmpty();
		this.jdbc.sql("update accounts.sessions set creation_time = creation_time - 1000000 where principal_name = ?")
			.param(this.people.find(address).orElseThrow().getName())
			.update();
		Document page = Visitor.page(visitor.get("/en/account/erase"));
		assertThat(page.select("input[name=address]")).isEmpty();
		assertThat(page.select("form[action$=/again]")).hasSize(1);
		assertThat(visitor.post("/en/account/erase", Map.of("_csrf", visitor.token(), "address", address.text()))
			.getStatus()).isEqualTo(403);
		assertThat(visitor.post("/en/account/data", Map.of("_csrf", visitor.token())).getStatus()).isEqualTo(403);
		assertThat(this.people.find(address)).isPresent();
		assertThat(visitor.submit(page, "/en/account/data/again", Map.of()).getRedirectedUrl())
			.isEqualTo("/en/account/erase");
		assertThat(visitor.get("/en/account/erase").getRedirectedUrl()).contains("/sign-in?to=");
	}

	@Test
	void nobodyElseErasesAnything() {
		Marked one = this.applicants.applicant();
		Visitor other = this.visitors.with(this.mvc);
		for (String page : List.of("erase", "consents")) {
			String address = "/en/account/applications/%s/%s".formatted(one.application().id(), page);
			assertThat(other.get(address).getStatus()).isEqualTo(404);
			assertThat(other.post(address, Map.of("_csrf", other.token(), "sure", "yes")).getStatus()).isEqualTo(404);
			assertThat(other.post(address, Map.of("sure", "yes")).getStatus()).isEqualTo(403);
		}
		assertThat(eraseAccount(other, one.person().address().text()).getStatus()).isEqualTo(422);
		assertThat(erasedAt(one)).isNull();
		assertThat(this.people.find(one.person().id())).isPresent();
	}

	@Test
	void linkThatWasAskedForBeforeSignsNobodyIn() throws MessagingException, IOException {
		EmailAddress address = SignedInVisitors.anyone();
		Visitor visitor = this.visitors.with(this.mvc, address);
		Visitor elsewhere = new Visitor(this.mvc, "203.0.113.81");
		elsewhere.submit(Visitor.page(elsewhere.get("/en/sign-in")), "/en/sign-in", Map.of("address", address.text()));
		Matcher link = Pattern.compile("http://localhost(/\\S+)")
			.matcher(text(TestMailServer.awaitLetterTo(address.text())));
		assertThat(link.find()).isTrue();
		assertThat(elsewhere.get(link.group(1)).getStatus()).isEqualTo(200);
		assertThat(Visitor.page(elsewhere.get(link.group(1))).select("main form[method=post]")).isNotEmpty();
		Document usable = Visitor.page(elsewhere.get(link.group(1)));
		eraseAccount(visitor, address.text());
		elsewhere.submit(usable, link.group(1).substring(0, link.group(1).lastIndexOf('/')), Map.of());
		assertThat(elsewhere.get("/en/account").getStatus()).isEqualTo(302);
		assertThat(this.people.find(address)).isEmpty();
	}

	@Test
	void fileOfWhatIsErasedIsServedToNobody() {
		Marked one = this.applicants.applicant();
		UUID file = this.jdbc.sql("select file_id from applications.version_files where application_id = ?")
			.param(one.application().id())
			.query(UUID.class)
			.single();
		String address = "/en/champions/standing/apply/%s/files/%s".formatted(one.application().id(), file);
		assertThat(one.browser().get(address).getStatus()).isEqualTo(200);
		String page = "/en/account/applications/%s/erase".formatted(one.application().id());
		one.browser().submit(Visitor.page(one.browser().get(page)), page, Map.of("sure", "yes"));
		assertThat(one.browser().get(address).getStatus()).isEqualTo(404);
	}

	private static String text(Part part) throws MessagingException, IOException {
		if (part.getContent() instanceof Multipart parts) {
			BodyPart first = parts.getBodyPart(0);
			return text(first);
		}
		return part.getContent().toString();
	}

	private @Nullable Instant erasedAt(Marked one) {
		return this.applications.find(one.application().id()).orElseThrow().erasedAt();
	}

	private static MockHttpServletResponse eraseAccount(Visitor browser, String typed) {
		return browser.submit(Visitor.page(browser.get("/en/account/erase")), "/en/account/erase",
				Map.of("address", typed));
	}

}
