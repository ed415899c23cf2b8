package org.greenlane.proposals;

import java.util.Map;

import org.greenlane.accounts.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Somebody who fills in forms as their page has them, ticks and all.
 */
record Desk(Visitor visitor) {

	Document page(String address) {
		return Visitor.page(this.visitor.get(address));
	}

	int status(String address) {
		return this.visitor.get(address).getStatus();
	}

	/** Sends the form of a page with some fields filled in otherwise. */
	MockHttpServletResponse send(Document page, String action, Map<String, String> typed) {
		FormElement form = page.select("form")
			.forms()
			.stream()
			.filter((one) -> one.attr("action").equals(action))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No form to " + action + " in " + page.body().html()));
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		form.formData().forEach((one) -> fields.add(one.key(), one.value()));
		typed.forEach(fields::set);
		return this.visitor.post(action, fields);
	}

	/** Opens a page and sends its form. */
	MockHttpServletResponse send(String address, String action, Map<String, String> typed) {
		return send(page(address), action, typed);
	}

}
