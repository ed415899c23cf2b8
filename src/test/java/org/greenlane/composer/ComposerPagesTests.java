package org.greenlane.composer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.calls.CallFixtures;
import org.greenlane.calls.Calls;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ComposerPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private Calls calls;

	private final CallInTheMaking composer = new CallInTheMaking();

	private final String slug = this.composer.slug();

	private final String base = this.composer.base();

	private Visitor editor = new Visitor(this.mvc, "192.0.2.1");

	@BeforeEach
	void signIn() {
		this.editor = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
	}

	@Test
	void callIsComposedWithoutCodePublishedByAnApproverAndThenFrozen() {
		begin("");
		sent("texts", texts());
		sent("audience", Map.of("types", "msme"));
		sent("dates", Map.of("zone", "Africa/Lome", "opens", "2020-01-01T08:00", "closes", "2099-01-31T23:59", "grace",
				"15"));
		sent("rules", Map.of("rule.entity-type", "automatic", "rule.duration", "person"));
		Document overview = page(this.editor.get(this.base));
		assertThat(overview.text()).contains("Nothing is missing.").contains("An approver publishes it.");
		assertThat(this.editor.post(this.base + "/publish", Map.of("_csrf", this.editor.token())).getStatus())
			.isEqualTo(403);
		Document openBefore = page(this.editor.get(this.base + "/texts"));
		Visitor approver = this.visitors.with(this.mvc, Grant.of(Role.APPROVER));
		assertThat(approver.submit(page(approver.get(this.base)), this.base + "/publish", Map.of()).getRedirectedUrl())
			.isEqualTo(this.base);
		assertThat(page(this.editor.get("/fr/champions/" + this.slug + "/call")).select("h1").text())
			.isEqualTo("title.fr");
		MockHttpServletResponse refused = this.editor.submit(openBefore, this.base + "/texts",
				Map.of("title.en", "Quite another title"));
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(page(refused).select("#problem").text()).contains("give a notice instead");
		assertThat(page(refused).select("[id='title.en']").attr("value")).isEqualTo("Quite another title");
	}

	@Test
	void whatIsMissingIsSaidWhereItIsMended() {
		begin("");
		Document overview = page(this.editor.get(this.base));
		assertThat(overview.select("section li").eachText()).contains("Missing in Français: “Theme”.",
				"No type of organisation may apply.", "The call must open, and close after that.");
		Visitor approver = this.visitors.with(this.mvc, Grant.of(Role.APPROVER));
		MockHttpServletResponse refused = approver.submit(page(approver.get(this.base)), this.base + "/publish",
				Map.of());
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(page(refused).select("#problem a").eachAttr("href")).contains(this.base + "/dates");
	}

	@Test
	void staleSaveShowsBothTextsAndKeepsWhatWasTyped() {
		begin("");
		Document first = page(this.editor.get(this.base + "/texts"));
		Visitor other = this.visitors.with(this.mvc, Grant.of(Role.EDITOR));
		other.submit(page(other.get(this.base + "/texts")), this.base + "/texts",
				Map.of("title.en", "Theirs", "theme.fr", "Le leur"));
		MockHttpServletResponse stale = this.editor.submit(first, this.base + "/texts",
				Map.of("title.en", "Mine & <>"));
		assertThat(stale.getStatus()).isEqualTo(409);
		Document page = page(stale);
		assertThat(page.select("[id='title.en']").attr("value")).isEqualTo("Mine & <>");
		assertThat(page.select(".stored q").eachText()).containsExactly("Theirs", "Le leur");
		assertThat(this.editor.submit(page, this.base + "/texts", Map.of("title.en", "Ours")).getStatus())
			.isEqualTo(302);
		assertThat(this.calls.find(this.slug).orElseThrow().title().en()).isEqualTo("Ours");
	}

	@Test
	void changeOfAnotherPartIsNotInTheWay() {
		begin("");
		Document first = page(this.editor.get(this.base + "/publication"));
		sent("audience", Map.of("types", "ngo"));
		assertThat(this.editor.submit(first, this.base + "/publication", Map.of("winners", "4")).getStatus())
			.isEqualTo(302);
		assertThat(this.calls.find(this.slug).orElseThrow().composition().publication().winners()).isEqualTo(4);
	}

	@Test
	void hourThatNoClockShowsIsRefusedBesideTheField() {
		begin("");
		MockHttpServletResponse refused = send("dates", Map.of("zone", "Europe/Zurich", "opens", "2027-03-28T02:30",
				"closes", "2027-03-01T00:00", "grace", "x"));
		assertThat(refused.getStatus()).isEqualTo(422);
		Document page = page(refused);
		assertThat(page.select("[id='opens-problem']").text()).contains("skipped or repeated");
		assertThat(page.select("[id='opens']").attr("value")).isEqualTo("2027-03-28T02:30");
		assertThat(page.select("[id='grace']").attr("value")).isEqualTo("x");
		assertThat(page.select("[id='grace-problem']").text()).contains("0 to 1440");
	}

	@Test
	void pastCallIsTheStartOfANewOne() {
		begin(CallFixtures.STANDING);
		Document texts = page(this.editor.get(this.base + "/texts"));
		assertThat(texts.select("[id='title.fr']").attr("value")).contains("2027");
		assertThat(page(this.editor.get(this.base + "/dates")).select("[id='closes']").attr("value")).isEmpty();
		MockHttpServletResponse again = this.editor.submit(page(this.editor.get("/en/admin/calls")), "/en/admin/calls",
				Map.of("address", this.slug));
		assertThat(again.getStatus()).isEqualTo(409);
		assertThat(this.editor
			.submit(page(this.editor.get("/en/admin/calls")), "/en/admin/calls", Map.of("address", "Not good"))
			.getStatus()).isEqualTo(422);
	}

	@Test
	void answersAreWrittenChangedAndTakenAway() {
		begin(CallFixtures.STANDING);
		String answers = this.base + "/answers";
		Map<String, String> typed = new LinkedHashMap<>();
		for (String language : List.of("en", "fr", "es")) {
			typed.put("question." + language, "May we? " + language);
			typed.put("answer." + language, "Yes. " + language);
		}
		Map<String, String> partly = new LinkedHashMap<>(typed);
		partly.put("answer.es", " ");
		MockHttpServletResponse refused = this.editor.submit(page(this.editor.get(answers)), answers, partly);
		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(page(refused).select("[id='question.fr']").text()).isEqualTo("May we? fr");
		this.editor.submit(page(this.editor.get(answers)), answers, typed);
		String one = page(this.editor.get(answers)).select(".held a").attr("href");
		Document form = page(this.editor.get(one));
		this.editor.submit(form, one, Map.of("answer.en", "No."));
		assertThat(this.editor.submit(form, one, Map.of("answer.en", "Perhaps.")).getStatus()).isEqualTo(409);
		assertThat(this.calls.answers(this.calls.find(this.slug).orElseThrow().id()).getFirst().answer().en())
			.isEqualTo("No.");
		this.editor.submit(page(this.editor.get(answers)), one + "/remove", Map.of());
		assertThat(page(this.editor.get(answers)).select(".held a")).isEmpty();
	}

	private static Map<String, String> texts() {
		Map<String, String> typed = new LinkedHashMap<>();
		for (String text : List.of("title", "theme", "summary", "who", "gain", "judged", "cost", "time", "contact")) {
			for (String language : List.of("en", "fr", "es")) {
				typed.put(text + "." + language, text + "." + language);
			}
		}
		typed.put("email", "calls@example.org");
		return typed;
	}

	private void begin(String like) {
		this.composer.begin(this.editor, like);
	}

	private void sent(String part, Map<String, String> typed) {
		assertThat(send(part, typed).getRedirectedUrl()).as(part).isEqualTo(this.base + "/" + part);
	}

	private MockHttpServletResponse send(String part, Map<String, String> typed) {
		return this.composer.send(this.editor, part, typed);
	}

	private static Document page(MockHttpServletResponse answer) {
		return Visitor.page(answer);
	}

}
