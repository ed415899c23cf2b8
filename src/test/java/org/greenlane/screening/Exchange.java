package org.greenlane.screening;

import java.util.Map;
import java.util.UUID;

import org.greenlane.accounts.Role;
import org.greenlane.applications.Application;
import org.greenlane.calls.Call;
import org.greenlane.screening.ScreeningUnderTest.Person;
import org.jsoup.nodes.Document;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Question and answer between an editor and the founder who applied, in a call that is
 * closed.
 *
 * @param desk the address of the secretariat's page
 */
record Exchange(ScreeningUnderTest scene, Call call, Person founder, Person editor, Application sent, String desk) {

	static Exchange begin(ScreeningUnderTest scene, MockMvcTester mvc) {
		Call call = scene.call();
		Person founder = scene.person(mvc);
		Application sent = scene.sent(call, founder);
		scene.close(call);
		return new Exchange(scene, call, founder, scene.person(mvc, Role.EDITOR), sent, scene.path(call, sent));
	}

	/** Asks, and tells where the applicants answer. */
	String ask(int days, String... questions) {
		assertThat(this.scene.ask(this.editor, this.call, this.sent, this.scene.due(this.call, days), questions)
			.getStatus()).isEqualTo(302);
		return this.scene.clarification(this.sent);
	}

	/** Fills in the summary. */
	MockHttpServletResponse save(String page, String summary, String pressed) {
		return this.founder.browser().submit(this.founder.page(page), page, Map.of("summary", summary, "do", pressed));
	}

	/** Sends what is written now. */
	MockHttpServletResponse send(String page) {
		return send(page, this.founder.page(page + "/check"));
	}

	MockHttpServletResponse send(String page, Document checking) {
		return this.founder.browser().submit(checking, page + "/send", Map.of());
	}

	/** Has the editor decide. */
	MockHttpServletResponse decide(String outcome, String reason, String note) {
		return this.scene.act(this.editor, this.desk, "/verdict",
				Map.of("outcome", outcome, "reason", reason, "note", note));
	}

	/** The address of the receipt. */
	String mine() {
		return "/en/applications/" + this.sent.sent().orElseThrow();
	}

	/** The clarification that a page is of. */
	static UUID id(String page) {
		return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
	}

}
