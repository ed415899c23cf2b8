package org.greenlane.applications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody with a browser who applies page by page, and types only what pages ask for.
 */
final class Applicant {

	private final Visitor browser;

	private final EmailAddress address;

	private String path = "";

	Applicant(Visitor browser, EmailAddress address) {
		this.browser = browser;
		this.address = address;
	}

	EmailAddress address() {
		return this.address;
	}

	Visitor browser() {
		return this.browser;
	}

	/** The address of the application's pages, with its language. */
	String path() {
		return this.path;
	}

	/** Another browser or person at the same application. */
	Applicant at(String application) {
		this.path = application;
		return this;
	}

	/** Begins an application to a call. */
	Applicant begin(String slug) {
		Document start = page("/en/champions/" + slug + "/apply");
		MockHttpServletResponse answer = this.browser.submit(start, "/en/champions/" + slug + "/apply",
				Map.of("whose", "own"));
		assertThat(answer.getStatus()).as(Visitor.page(answer).text()).isEqualTo(302);
		this.path = String.valueOf(answer.getRedirectedUrl());
		return this;
	}

	/** Fills in all pages, as the list names them, and comes to the check page. */
	Applicant fillIn(Map<String, List<String>> answers) {
		for (Element task : tasks().select("ol.tasks a")) {
			String step = task.attr("href");
			MockHttpServletResponse answer = save(step, answers);
			for (int again = 0; again < 2 && String.valueOf(answer.getRedirectedUrl()).equals(step); again++) {
				answer = save(step, answers);
			}
			assertThat(answer.getStatus()).as(step + Visitor.page(answer).select(".error-summary").text())
				.isEqualTo(302);
		}
		return this;
	}

	/** Saves one page with answers to what it asks. */
	MockHttpServletResponse save(String step, Map<String, List<String>> answers) {
		return send(page(step), step, answers);
	}

	/** Sends a page that was opened before. */
	MockHttpServletResponse send(Document page, String step, Map<String, List<String>> answers) {
		Map<String, String> typed = new LinkedHashMap<>();
		Set<String> chosen = Set.of("radio", "checkbox");
		Element form = page.selectFirst("form.step");
		assertThat(form).as(page.text()).isNotNull();
		if (form != null) {
			form.select("[name]").forEach((input) -> {
				String name = input.attr("name");
				List<String> said = answers.getOrDefault(name, List.of());
				if (!said.isEmpty()) {
					typed.put(name, said.getFirst());
				}
				else if (input.tagName().equals("textarea")) {
					typed.put(name, input.wholeText());
				}
				else if (input.tagName().equals("select")) {
					typed.put(name, input.select("option[selected]").attr("value"));
				}
				else if (!input.attr("type").equals("file") && !input.tagName().equals("button")
						&& (!chosen.contains(input.attr("type")) || input.hasAttr("checked"))) {
					typed.put(name, input.attr("value"));
				}
			});
		}
		answers.getOrDefault("do", List.of()).forEach((pressed) -> typed.put("do", pressed));
		return this.browser.post(step, typed);
	}

	/** Checks and sends; the page that answers. */
	MockHttpServletResponse submit() {
		return this.browser.submit(page(this.path + "/check"), this.path + "/submit", Map.of());
	}

	/** What a form answers that was opened before the page changed under it. */
	int submitStatus() {
		return this.browser.post(this.path + "/submit", Map.of("_csrf", this.browser.token(), "revision", "1000"))
			.getStatus();
	}

	Document tasks() {
		return page(this.path);
	}

	Document page(String address) {
		MockHttpServletResponse answer = this.browser.get(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return Visitor.page(answer);
	}

}
