package org.greenlane.composer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.accounts.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new call as the secretariat composes it through its pages.
 */
final class CallInTheMaking {

	private final String slug = "composed-" + UUID.randomUUID().toString().substring(0, 8);

	String slug() {
		return this.slug;
	}

	/** The address of its pages for staff. */
	String base() {
		return "/en/admin/calls/" + this.slug;
	}

	/** Begins it, with what another has or with nothing. */
	void begin(Visitor editor, String like) {
		Document list = Visitor.page(editor.get("/en/admin/calls"));
		assertThat(
				editor.submit(list, "/en/admin/calls", Map.of("address", this.slug, "like", like)).getRedirectedUrl())
			.isEqualTo(base());
	}

	/** Sends a part with nothing in it but what was typed, in all languages. */
	MockHttpServletResponse send(Visitor editor, String part, Map<String, String> typed) {
		Document form = Visitor.page(editor.get(base() + "/" + part));
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		typed.forEach(fields::add);
		fields.add("_csrf", editor.token());
		fields.add("seen", form.select("input[name=seen]").attr("value"));
		if (part.equals("texts")) {
			fields.addAll("language", List.of("en", "fr", "es"));
		}
		return editor.post(base() + "/" + part, fields);
	}

	/** What a browser would send of the page of the form. */
	Map<String, String> form(Visitor editor) {
		Document page = Visitor.page(editor.get(base() + "/form"));
		Map<String, String> fields = new LinkedHashMap<>();
		for (Element input : page.select("#form input[name]")) {
			if (!input.attr("type").equals("checkbox") || input.hasAttr("checked")) {
				fields.put(input.attr("name"), input.attr("value"));
			}
		}
		page.select("#form select[name]")
			.forEach((select) -> fields.put(select.attr("name"), select.select("option[selected]").attr("value")));
		return fields;
	}

}
