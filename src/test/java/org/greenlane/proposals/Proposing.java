package org.greenlane.proposals;

import java.util.Map;

import org.greenlane.accounts.EmailAddress;
import org.jsoup.nodes.Document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of a proposal about the {@link TrialProgramme}, page by page.
 */
final class Proposing {

	static final String NEW = "/en/proposals/new";

	static final String CUSTOMS = "https://customs.example/trusted-traders";

	private Proposing() {
	}

	static Document form(Desk focalPoint) {
		return focalPoint.page(NEW + "?kind=programmes&row=" + TrialProgramme.CODE);
	}

	/** A draft with a source, and its address. */
	static String draft(Desk focalPoint, Map<String, String> typed) {
		return withSource(focalPoint, focalPoint.send(form(focalPoint), NEW, typed));
	}

	static String sent(Desk focalPoint, Map<String, String> typed) {
		String proposal = draft(focalPoint, typed);
		assertThat(focalPoint.send(proposal, proposal + "/send", Map.of()).getStatus()).isEqualTo(302);
		return proposal;
	}

	static String withSource(Desk focalPoint, MockHttpServletResponse started) {
		String proposal = proposal(started);
		MockHttpServletResponse answer = focalPoint.send(proposal + "/source", proposal + "/source",
				Map.of("url", CUSTOMS, "title", "Trusted traders"));
		assertThat(answer.getRedirectedUrl()).isEqualTo(proposal);
		return proposal;
	}

	static String next(MockHttpServletResponse answer) {
		assertThat(answer.getStatus()).isEqualTo(302);
		return String.valueOf(answer.getRedirectedUrl());
	}

	static String proposal(MockHttpServletResponse started) {
		assertThat(started.getStatus()).isEqualTo(302);
		return String.valueOf(started.getRedirectedUrl()).replaceFirst("(/en/proposals/[^/]*).*", "$1");
	}

	static String admin(String proposal) {
		return proposal.replace("/en/", "/en/admin/");
	}

	static String letterTo(EmailAddress address, JdbcClient jdbc) {
		return jdbc.sql("select text from mail.letters where recipient = ? order by created_at desc limit 1")
			.param(address.text())
			.query(String.class)
			.single();
	}

	static String events(String proposal, JdbcClient jdbc) {
		return jdbc.sql("select string_agg(kind, ', ' order by id) from history.events where about = ?")
			.param(proposal.substring(proposal.lastIndexOf('/') + 1))
			.query(String.class)
			.single();
	}

}
