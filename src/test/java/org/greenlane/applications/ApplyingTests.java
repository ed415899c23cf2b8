package org.greenlane.applications;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.TestMailServer;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.files.FilesUnderTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ApplyingTests {

	private static final String CALL = "standing";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private ApplicationFixtures fixtures;

	@Autowired
	private TimeUnderTest time;

	@SuppressWarnings("NullAway.Init")
	private Applicant founder;

	@BeforeEach
	void signIn() {
		this.founder = somebody();
	}

	@AfterEach
	void letTimeGo() {
		this.time.letGo();
	}

	private Applicant somebody() {
		EmailAddress address = SignedInVisitors.anyone();
		return new Applicant(this.visitors.with(this.mvc, address), address);
	}

	@Test
	void firmAppliesPageByPageAndHasItsReceiptOnScreenByLetterAndInTheAccount() throws Exception {
		this.founder.begin(CALL).fillIn(answers());
		assertThat(this.founder.tasks().select("ol.tasks .badge").eachText()).doesNotContain("To do", "Begun",
				"To mend");
		MockHttpServletResponse sent = this.founder.submit();
		assertThat(sent.getRedirectedUrl()).matches("/en/applications/[2-9A-Z]{4}-[2-9A-Z]{4}");
		Document receipt = this.founder.page(String.valueOf(sent.getRedirectedUrl()));
		String reference = receipt.select("#reference").text();
		assertThat(receipt.text()).contains("We have your application", "What happens next", "Now: The call is open");
		assertThat(TestMailServer.awaitLetterTo(this.founder.address().text()).getSubject()).contains("receipt");
		assertThat(this.founder.page("/en/account").select("#applications").text()).contains(reference, "Sent");
		Document printed = this.founder.page("/en/applications/" + reference + "/print");
		assertThat(printed.text()).contains("Atelier Koffi & sœurs", "Togo", "passer la frontière",
				"founder@example.org");
	}

	@Test
	void sameFormSentTwiceIsOneApplication() {
		this.founder.begin(CALL).fillIn(answers());
		Document check = this.founder.page(this.founder.path() + "/check");
		String submit = this.founder.path() + "/submit";
		MockHttpServletResponse first = this.founder.browser().submit(check, submit, Map.of());
		MockHttpServletResponse second = this.founder.browser().submit(check, submit, Map.of());
		assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
		assertThat(this.founder.page("/en/account").select("#applications li")).hasSize(1);
	}

	@Test
	void startSentTwiceIsOneDraft() {
		Document start = this.founder.page("/en/champions/" + CALL + "/apply");
		String to = "/en/champions/" + CALL + "/apply";
		this.founder.browser().submit(start, to, Map.of("whose", "own"));
		this.founder.browser().submit(start, to, Map.of("whose", "own"));
		assertThat(this.founder.page("/en/account").select("#applications li")).hasSize(1);
	}

	@Test
	void pageThatHasToBeMendedIsSavedAndShowsEverythingThatWasTyped() {
		String step = this.founder.begin(CALL).path() + "/steps/project";
		String text = "word ".repeat(201).strip() + " <b>bold</b> & more";
		MockHttpServletResponse answer = this.founder.save(step,
				Map.of("summary", List.of(text), "project-name", List.of("Pagne")));
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = Visitor.page(answer);
		assertThat(page.select("#summary").eachText().getFirst()).isEqualTo(text);
		assertThat(page.select(".error-summary").text()).contains("What you typed is saved", "3 more than the limit");
		assertThat(page.select(".error-summary a[href=#summary]")).hasSize(1);
		assertThat(page.select("#summary").attr("aria-describedby")).contains("summary-problem");
		Applicant elsewhere = new Applicant(this.visitors.signIn(this.mvc, this.founder.address()),
				this.founder.address())
			.at(this.founder.path());
		Document there = elsewhere.page(step);
		assertThat(there.select("#summary").eachText().getFirst()).isEqualTo(text);
		assertThat(there.select("#project-name").val()).isEqualTo("Pagne");
		assertThat(there.select(".save-mark").text()).contains("Saved on our server at", "Not sent yet");
	}

	@Test
	void pageComesBackWithItsTextWhenTheSessionHadEnded() {
		String step = this.founder.begin(CALL).path() + "/steps/project";
		Document page = this.founder.page(step);
		Map<String, String> typed = new java.util.LinkedHashMap<>();
		page.select("form.step input[type=hidden]").forEach((one) -> typed.put(one.attr("name"), one.val()));
		typed.putAll(Map.of("do", "next", "project-name", "<i>Pagne</i>", "summary", "Half a page"));
		Visitor signedOut = new Visitor(this.mvc, "192.0.2.77");
		MockHttpServletResponse refused = signedOut.post(step, typed, "Origin", "http://localhost", "Referer",
				"http://localhost" + step);
		assertThat(refused.getStatus()).isEqualTo(403);
		assertThat(signedOut.cookie("kept-form")).isPresent();
		Applicant again = new Applicant(this.visitors.signIn(this.mvc, this.founder.address()), this.founder.address())
			.at(this.founder.path());
		again.browser().keep(signedOut.cookie("kept-form").orElseThrow());
		Document restored = again.page(step);
		assertThat(restored.select("#restored").text()).contains("not saved yet");
		assertThat(restored.select("#project-name").val()).isEqualTo("<i>Pagne</i>");
		assertThat(restored.select("#summary").text()).isEqualTo("Half a page");
		assertThat(this.founder.page(step).select("#project-name").val()).isEmpty();
		again.send(restored, step, Map.of("do", List.of("list")));
		assertThat(this.founder.page(step).select("#project-name").val()).isEqualTo("<i>Pagne</i>");
		assertThat(again.page(step).select("#restored")).isEmpty();
	}

	@Test
	void saveAndGoToTheListDoesNotAskForMore() {
		String step = this.founder.begin(CALL).path() + "/steps/project";
		MockHttpServletResponse answer = this.founder.save(step,
				Map.of("project-name", List.of("Pagne"), "do", List.of("list")));
		assertThat(answer.getRedirectedUrl()).isEqualTo(this.founder.path());
		assertThat(this.founder.tasks().select("li:has(a[href$=/steps/project]) .badge").text()).isEqualTo("Begun");
	}

	@Test
	void twoWhoWriteTheSameAnswerBothSeeBothTexts() {
		String step = this.founder.begin(CALL).path() + "/steps/project";
		Document mine = this.founder.page(step);
		Document theirs = this.founder.page(step);
		this.founder.send(theirs, step, Map.of("project-name", List.of("Theirs"), "do", List.of("list")));
		MockHttpServletResponse answer = this.founder.send(mine, step, Map.of("project-name", List.of("Mine"),
				"summary", List.of("Only I wrote this"), "do", List.of("list")));
		assertThat(answer.getStatus()).isEqualTo(409);
		Document both = Visitor.page(answer);
		assertThat(both.select(".theirs").text()).contains("Theirs");
		assertThat(both.select("#project-name").val()).isEqualTo("Mine");
		assertThat(this.founder.page(step).select("#summary").text()).isEqualTo("Only I wrote this");
		this.founder.send(both, step, Map.of("do", List.of("list")));
		assertThat(this.founder.page(step).select("#project-name").val()).isEqualTo("Mine");
	}

	@Test
	void fileStaysWhereAnotherAnswerIsWrongAndGoesWhenItIsRemoved() {
		String step = this.founder.begin(CALL).path() + "/steps/" + stepOf("proposal");
		Document page = this.founder.page(step);
		MockHttpServletResponse answer = upload(step, page, "plan.pdf", FilesUnderTest.pdf("a plan"),
				Map.of("video", "no address"));
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(Visitor.page(answer).text()).contains("plan.pdf");
		Document later = this.founder.page(step);
		String file = later.select("a[href*=/files/]").attr("href");
		MockHttpServletResponse download = this.founder.browser().get(file);
		assertThat(download.getContentAsByteArray()).isEqualTo(FilesUnderTest.pdf("a plan"));
		assertThat(download.getHeader("Content-Disposition")).startsWith("attachment");
		assertThat(download.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(somebody().browser().get(file).getStatus()).isEqualTo(404);
		this.founder.send(later, step, Map.of("do", List.of("remove.proposal")));
		assertThat(this.founder.page(step).select("a[href*=/files/]")).isEmpty();
		assertThat(this.founder.browser().get(file).getStatus()).isEqualTo(404);
	}

	@Test
	void photoOfANewPhoneIsAnsweredPlainlyAndKeepsTheRest() {
		String step = this.founder.begin(CALL).path() + "/steps/" + stepOf("proposal");
		Document page = this.founder.page(step);
		MockHttpServletResponse answer = upload(step, page, "IMG_1.HEIC", FilesUnderTest.heic(),
				Map.of("video", "https://video.example/1"));
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(Visitor.page(answer).select(".error-summary").text()).contains("HEIC format of newer phones");
		assertThat(this.founder.page(step).select("#video").val()).isEqualTo("https://video.example/1");
		assertThat(Visitor.page(upload(step, page, "a.jpg", FilesUnderTest.jpeg((5 << 20) + 9), Map.of()))
			.select(".error-summary")
			.text()).contains("This photo is larger than 5 MB");
	}

	@Test
	void withdrawnApplicationComesBackAsItWas() {
		String receipt = sent(this.founder);
		this.founder.browser()
			.submit(this.founder.page(receipt + "/withdraw"), receipt + "/withdraw", Map.of("why", "We merged"));
		assertThat(this.founder.page(receipt).select("h1").text()).isEqualTo("This application is withdrawn");
		assertThat(this.founder.submitStatus()).isEqualTo(409);
		this.founder.browser().submit(this.founder.page(receipt), receipt + "/undo", Map.of());
		assertThat(this.founder.page(receipt).select("h1").text()).isEqualTo("We have your application");
	}

	@Test
	void whoComesTooLateIsToldWhatCountsAndLosesNothing() {
		String receipt = sent(this.founder);
		String step = this.founder.path() + "/steps/project";
		Document page = this.founder.page(step);
		this.time.set(this.fixtures.open().deadline().at().plusSeconds(1801));
		MockHttpServletResponse answer = this.founder.send(page, step, Map.of("project-name", List.of("Too late")));
		assertThat(answer.getStatus()).isEqualTo(409);
		Document late = Visitor.page(answer);
		assertThat(late.text()).contains("Too late: this page was not saved",
				"What you sent before the deadline counts");
		assertThat(late.select("#project-name").val()).isEqualTo("Too late");
		assertThat(late.select("a[href=" + receipt + "]")).isNotEmpty();
		assertThat(this.founder.page(receipt).text()).contains("Applications are closed",
				"Now: The secretariat checks");
	}

	@Test
	void invitedPersonOpensTheSameCopyAndHasTheReceiptToo() throws Exception {
		this.founder.begin(CALL).fillIn(answers());
		Applicant partner = somebody();
		assertThat(partner.browser().get(this.founder.path()).getStatus()).isEqualTo(404);
		String people = this.founder.path() + "/people";
		this.founder.browser()
			.submit(this.founder.page(people), people, Map.of("address", partner.address().text(), "language", "fr"));
		assertThat(TestMailServer.awaitLetterTo(partner.address().text()).getSubject()).contains("invité");
		partner.at(this.founder.path());
		partner.save(this.founder.path() + "/steps/project",
				Map.of("project-name", List.of("By the partner"), "do", List.of("list")));
		assertThat(this.founder.page(this.founder.path() + "/steps/project").select("#project-name").val())
			.isEqualTo("By the partner");
		assertThat(this.founder.page(people).select("#collaborators").text()).contains("works on it");
		String receipt = String.valueOf(partner.submit().getRedirectedUrl());
		assertThat(this.founder.page(receipt).text()).contains("We have your application");
		assertThat(partner.browser().get(receipt + "/withdraw").getStatus()).isEqualTo(404);
		Document list = this.founder.page(people);
		this.founder.browser().submit(list, list.select("#collaborators form").attr("action"), Map.of());
		assertThat(partner.browser().get(receipt).getStatus()).isEqualTo(404);
		assertThat(partner.browser().get(this.founder.path()).getStatus()).isEqualTo(404);
	}

	@Test
	void applicationOfAnotherIsNotThereWhateverIsAsked() {
		String receipt = sent(this.founder);
		Applicant stranger = somebody();
		String path = this.founder.path();
		for (String address : List.of(path, path + "/check", path + "/people", path + "/steps/project", receipt,
				receipt + "/print", receipt + "/withdraw")) {
			assertThat(stranger.browser().get(address).getStatus()).as(address).isEqualTo(404);
		}
		String token = stranger.browser().token();
		for (String address : List.of(path + "/submit", path + "/people", path + "/steps/project",
				path + "/people/" + UUID.randomUUID() + "/remove", receipt + "/withdraw", receipt + "/undo")) {
			assertThat(stranger.browser().post(address, Map.of("_csrf", token)).getStatus()).as(address).isEqualTo(404);
		}
		assertThat(stranger.browser().get("/en/applications/K7MX-4PR5").getStatus()).isEqualTo(404);
	}

	@Test
	void whatTheQuickCheckKnowsIsNotAskedAgain() {
		Document start = this.founder
			.page("/en/champions/" + CALL + "/apply?entity-type=msme&trade=now&project-name=x");
		MockHttpServletResponse begun = this.founder.browser()
			.submit(start, "/en/champions/" + CALL + "/apply", Map.of("whose", "own"));
		Document page = this.founder.page(begun.getRedirectedUrl() + "/steps/eligibility");
		assertThat(page.select("input[name=entity-type][checked]").val()).isEqualTo("msme");
		assertThat(page.select("input[name=trade][checked]").val()).isEqualTo("now");
		assertThat(this.founder.page(begun.getRedirectedUrl() + "/steps/project").select("#project-name").val())
			.isEmpty();
	}

	@Test
	void plantedMarkupIsShownAsText() {
		this.founder.begin(CALL);
		this.founder.save(this.founder.path() + "/steps/project",
				Map.of("project-name", List.of("<img src=x onerror=alert(1)>"), "do", List.of("list")));
		assertThat(this.founder.page(this.founder.path() + "/check").select("main img")).isEmpty();
	}

	@Test
	void chamberAppliesForSeveralMembers() {
		for (String member : List.of("Kofi & Cie", "Ama Ltd")) {
			Document start = this.founder.page("/en/champions/" + CALL + "/apply/new");
			this.founder.browser()
				.submit(start, "/en/champions/" + CALL + "/apply", Map.of("whose", "member", "member", member));
		}
		assertThat(this.founder.page("/en/champions/" + CALL + "/apply").select("#applications").text())
			.contains("For Kofi & Cie", "For Ama Ltd");
	}

	@Test
	void everyPageOfTheFormIsLight() {
		this.founder.begin(CALL).fillIn(answers());
		this.founder.tasks().select("ol.tasks a").eachAttr("href").forEach((step) -> {
			int bytes = this.founder.browser().get(step).getContentAsByteArray().length;
			assertThat(bytes).as(step).isLessThan(30_000);
		});
	}

	private Map<String, List<String>> answers() {
		return this.fixtures.answers(this.fixtures.open());
	}

	private String sent(Applicant applicant) {
		applicant.begin(CALL).fillIn(answers());
		return String.valueOf(applicant.submit().getRedirectedUrl());
	}

	private String stepOf(String question) {
		return this.fixtures.stepOf(this.fixtures.open(), question);
	}

	private MockHttpServletResponse upload(String step, Document page, String name, byte[] content,
			Map<String, String> typed) {
		Map<String, String> fields = new java.util.LinkedHashMap<>();
		page.select("form.step input[type=hidden]").forEach((one) -> fields.put(one.attr("name"), one.val()));
		fields.put("do", "next");
		fields.putAll(typed);
		return this.founder.browser().upload(step, fields, "proposal", name, content);
	}

}
