package org.greenlane.drafts;

import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.Visitor;
import org.greenlane.drafts.ReportsUnderTest.Person;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class EditorTests {

	private static final String HOSTILE = """
			<script>alert(1)</script><img src=x onerror=alert(2)> [click](javascript:alert(3)) ![p](data:text/html,x)

			<iframe src="https://evil.example"></iframe>
			""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ReportsUnderTest reports;

	private Person editor;

	@BeforeEach
	void arrive() {
		this.editor = this.reports.person(this.mvc, Role.EDITOR);
	}

	@AfterEach
	void forget() {
		this.reports.forget();
	}

	@Test
	void changesOfTwoEditorsInDifferentParagraphsAreBroughtTogether() {
		Person other = this.reports.person(this.mvc, Role.EDITOR);
		String slug = this.reports.begin(this.editor, "en", "Title", "One.\n\nTwo.\n\nThree.");
		Document before = page(slug);
		this.reports.save(other, slug, "en", "Their title", "One of theirs.\n\nTwo.\n\nThree.");
		MockHttpServletResponse answer = this.editor.visitor()
			.submit(before, desk(slug) + "/texts", Map.of("title-en", "Title", "body-en",
					"One.\n\nTwo.\n\nThree of mine.", "body-fr", "Un.", "title-fr", "Titre"));
		assertThat(answer.getStatus()).isEqualTo(409);
		Document both = Visitor.page(answer);
		assertThat(typed(both, "body-en")).isEqualTo("One of theirs.\n\nTwo.\n\nThree of mine.\n");
		assertThat(both.select("input#title-en").attr("value")).isEqualTo("Their title");
		assertThat(typed(both, "my-body-en")).isEqualTo("One.\n\nTwo.\n\nThree of mine.\n");
		assertThat(typed(both, "their-body-en")).isEqualTo("One of theirs.\n\nTwo.\n\nThree.\n");
		assertThat(both.select("ins").text()).contains("of mine");
		assertThat(both.select("del").text()).contains("of theirs");
		// The language without a conflict is saved.
		assertThat(this.reports.revision(slug, "fr")).isEqualTo(1);
		MockHttpServletResponse merged = this.editor.visitor().submit(both, desk(slug) + "/texts", Map.of());
		assertThat(merged.getStatus()).isEqualTo(302);
		assertThat(typed(page(slug), "body-en")).isEqualTo("One of theirs.\n\nTwo.\n\nThree of mine.\n");
		assertThat(this.reports.revision(slug, "en")).isEqualTo(3);
	}

	@Test
	void paragraphThatBothChangedIsChosenBeforeItIsSaved() {
		Person other = this.reports.person(this.mvc, Role.EDITOR);
		String slug = this.reports.begin(this.editor, "en", "Title", "One.\n\nTwo.");
		Document before = page(slug);
		this.reports.save(other, slug, "en", "Theirs", "One of theirs.\n\nTwo.");
		Document both = Visitor.page(this.editor.visitor()
			.submit(before, desk(slug) + "/texts", Map.of("title-en", "Mine", "body-en", "One of mine.\n\nTwo.")));
		assertThat(typed(both, "body-en")).isEqualTo("""
				≠≠≠ 1: your text
				One of mine.

				≠≠≠ 1: the saved text
				One of theirs.
				≠≠≠ 1: end

				Two.
				""");
		assertThat(both.select("input#title-en").attr("value")).isEqualTo("Mine");
		assertThat(both.select("#two-titles-en").text()).contains("Theirs");
		MockHttpServletResponse marked = this.editor.visitor().submit(both, desk(slug) + "/texts", Map.of());
		assertThat(marked.getStatus()).isEqualTo(422);
		assertThat(Visitor.page(marked).select("#problem-en").text()).contains("≠≠≠");
		assertThat(typed(Visitor.page(marked), "body-en")).contains("One of mine.", "One of theirs.");
		assertThat(this.reports.revision(slug, "en")).isEqualTo(2);
		MockHttpServletResponse chosen = this.editor.visitor()
			.submit(Visitor.page(marked), desk(slug) + "/texts", Map.of("body-en", "One of both.\n\nTwo."));
		assertThat(chosen.getStatus()).isEqualTo(302);
		assertThat(typed(page(slug), "body-en")).isEqualTo("One of both.\n\nTwo.\n");
	}

	@Test
	void textComesBackWhenTheSessionHadEnded() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		this.editor.visitor()
			.sendAfterItsSession(desk(slug) + "/texts",
					Map.of("title-en", "Title", "body-en", "Half <a> page", "after-en", "1", "source-revision", "1"));
		Document restored = page(slug);
		assertThat(restored.select("#restored").text()).contains("not saved yet");
		assertThat(restored.select("textarea#body-en").text()).isEqualTo("Half <a> page");
		assertThat(this.reports.revision(slug, "en")).isEqualTo(1);
		assertThat(this.editor.visitor().submit(restored, desk(slug) + "/texts", Map.of()).getStatus()).isEqualTo(302);
		assertThat(this.reports.revision(slug, "en")).isEqualTo(2);
		assertThat(page(slug).select("#restored")).isEmpty();
	}

	@Test
	void textThatIsSavedByItselfTellsItsRevisionAndAConflict() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		MockHttpServletResponse saved = byItself(slug, "One more.", 1);
		assertThat(saved.getStatus()).isEqualTo(200);
		assertThat(content(saved)).contains("\"en\":2");
		assertThat(byItself(slug, "One more.", 2).getStatus()).isEqualTo(200);
		assertThat(this.reports.revision(slug, "en")).isEqualTo(2);
		assertThat(byItself(slug, "Late.", 1).getStatus()).isEqualTo(409);
		assertThat(page(slug).select("textarea#body-en").text()).contains("One more.");
	}

	@Test
	void previewShowsWhatWasTypedAndSavesNothing() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		MockHttpServletResponse answer = this.editor.visitor()
			.submit(page(slug), desk(slug) + "/preview",
					Map.of("title-en", "Title", "body-en", "See [Japan](/economies/jp)."));
		Document page = Visitor.page(answer);
		assertThat(page.select("[data-preview=en] a").attr("href")).isEqualTo("/en/economies/jp");
		assertThat(page.select("textarea#body-en").text()).contains("Japan");
		assertThat(this.reports.revision(slug, "en")).isEqualTo(1);
	}

	@Test
	void translationIsBehindByWhatChangedInItsSourceUntilItFollows() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.\n\nTwo.\n\nThree.", "fr", "Titre",
				"Un.\n\nDeux.\n\nTrois.");
		assertThat(badge(slug, "fr")).isEqualTo("up to date");
		this.reports.save(this.editor, slug, "en", "Title", "One.\n\nTwo was changed.\n\nThree.\n\nFour.");
		assertThat(badge(slug, "fr")).isEqualTo("behind by 2 paragraphs");
		assertThat(page(slug).select(".desk-behind ins").text()).contains("was changed", "Four.");
		// A word that is mended in the translation does not bring it up to date.
		this.reports.save(this.editor, slug, "fr", "Titre", "Un.\n\nDeux !\n\nTrois.");
		assertThat(badge(slug, "fr")).isEqualTo("behind by 2 paragraphs");
		this.editor.visitor()
			.submit(page(slug), desk(slug) + "/texts",
					Map.of("title-en", "Title", "body-en", "One.\n\nTwo was changed.\n\nThree.\n\nFour.", "title-fr",
							"Titre", "body-fr", "Un.\n\nDeux a changé.\n\nTrois.\n\nQuatre.", "follows-fr", "on"));
		assertThat(badge(slug, "fr")).isEqualTo("up to date");
	}

	@Test
	void readerIsToldThatATranslationIsBehindAndLedToTheNewerText() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.\n\nTwo.", "fr", "Titre", "Un.\n\nDeux.");
		this.reports.save(this.editor, slug, "en", "Title", "One.\n\nTwo, and more.\n\nThree.");
		this.reports.publish(this.editor, this.reports.person(this.mvc, Role.APPROVER), slug);
		Document page = Visitor
			.page(new Visitor(this.mvc, "192.0.2.9").get("/fr/reports/" + this.reports.symbol(slug)));
		assertThat(page.text()).contains("2 paragraphes de retard");
		assertThat(page.select(".note a[hreflang=en]").attr("href"))
			.isEqualTo("/en/reports/" + this.reports.symbol(slug));
		Document spanish = Visitor
			.page(new Visitor(this.mvc, "192.0.2.9").get("/es/reports/" + this.reports.symbol(slug)));
		assertThat(spanish.select("article").attr("lang")).isEqualTo("en");
		assertThat(spanish.text()).contains("no está todavía en su idioma");
	}

	@Test
	void hostileMarkdownLeavesNoScript() {
		String slug = this.reports.begin(this.editor, "en", "<script>alert(0)</script>", HOSTILE);
		assertHarmless(page(slug));
		this.reports.publish(this.editor, this.reports.person(this.mvc, Role.APPROVER), slug);
		assertHarmless(
				Visitor.page(new Visitor(this.mvc, "192.0.2.9").get("/en/reports/" + this.reports.symbol(slug))));
	}

	@Test
	void textThatIsTooLongComesBackWithAReasonBesideIt() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		String long_ = "x ".repeat(110_000);
		MockHttpServletResponse answer = this.reports.save(this.editor, slug, "en", "Title", long_);
		assertThat(answer.getStatus()).isEqualTo(422);
		Document page = Visitor.page(answer);
		assertThat(page.select("#problem-en").text()).isNotBlank();
		assertThat(page.select("textarea#body-en").attr("aria-describedby")).isEqualTo("problem-en");
		assertThat(page.select("textarea#body-en").get(0).wholeText().length()).isGreaterThan(200_000);
	}

	@Test
	void linksToPagesThatAreNotThereAreTold() {
		String slug = this.reports.begin(this.editor, "en", "Title",
				"[Japan](/economies/jp), [nowhere](/economies/xx), [a page](https://example.org).");
		assertThat(page(slug).select(".desk-links").text()).contains("/economies/xx")
			.doesNotContain("/economies/jp", "example.org");
	}

	@Test
	void submittedTextIsNotEditedUntilItIsTakenBack() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		Document before = page(slug);
		this.reports.post(this.editor, slug, "/submit", Map.of("when", "approved"));
		MockHttpServletResponse late = this.editor.visitor()
			.submit(before, desk(slug) + "/texts", Map.of("title-en", "Title", "body-en", "One, too late."));
		assertThat(late.getStatus()).isEqualTo(409);
		assertThat(Visitor.page(late).select("textarea#body-en").text()).contains("One, too late.");
		assertThat(page(slug).select("textarea")).isEmpty();
		this.reports.post(this.editor, slug, "/take-back", Map.of());
		assertThat(page(slug).select("textarea")).hasSize(3);
	}

	@Test
	void formOfAnEndedSessionIsShownAgainWithWhatWasTyped() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		Visitor signedOut = new Visitor(this.mvc, UUID.randomUUID().toString());
		MockHttpServletResponse answer = signedOut.post(desk(slug) + "/texts", Map.of("body-en", "Typed for an hour."));
		assertThat(answer.getStatus()).isEqualTo(403);
	}

	@Test
	void approverReadsButDoesNotWrite() {
		String slug = this.reports.begin(this.editor, "en", "Title", "One.");
		Person approver = this.reports.person(this.mvc, Role.APPROVER);
		assertThat(Visitor.page(approver.visitor().get(desk(slug))).select("textarea")).isEmpty();
		assertThat(this.reports.save(approver, slug, "en", "Title", "Mine.").getStatus()).isEqualTo(409);
		assertThat(this.reports.revision(slug, "en")).isEqualTo(1);
	}

	private MockHttpServletResponse byItself(String slug, String body, int after) {
		return this.reports.post(this.editor, slug, "/texts", Map.of("by-itself", "yes", "title-en", "Title", "body-en",
				body, "after-en", String.valueOf(after), "source-revision", "1"));
	}

	private static String typed(Document page, String field) {
		return page.select("textarea#" + field).get(0).wholeText();
	}

	private static void assertHarmless(Document page) {
		assertThat(page
			.select("main script:not([src]):not([type=application/ld+json]), main iframe, main img, main [onerror]"))
			.isEmpty();
		assertThat(page.select("a[href^=javascript], a[href^=data]")).isEmpty();
	}

	private String badge(String slug, String language) {
		return page(slug).select("#heading-" + language + " .badge").text();
	}

	private Document page(String slug) {
		return Visitor.page(this.editor.visitor().get(desk(slug)));
	}

	private static String desk(String slug) {
		return "/en/admin/meetings/" + slug + "/report";
	}

	private static String content(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

}
