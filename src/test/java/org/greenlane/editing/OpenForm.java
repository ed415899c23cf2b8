package org.greenlane.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.greenlane.accounts.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form of a row in an editor's browser, which sends it as browsers do.
 */
final class OpenForm {

	private final Visitor editor;

	private final Document page;

	private final String action;

	private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

	private OpenForm(Visitor editor, Document page) {
		this.editor = editor;
		this.page = page;
		FormElement form = (FormElement) page.expectFirst("form.row-form");
		this.action = form.attr("action");
		form.formData().forEach((field) -> this.fields.add(field.key(), field.value()));
	}

	static OpenForm at(Visitor editor, String address) {
		MockHttpServletResponse answer = editor.get(address);
		if (answer.getStatus() != 200) {
			throw new AssertionError("%s answers %d".formatted(address, answer.getStatus()));
		}
		return of(editor, answer);
	}

	/** The form in an answer, such as one that was refused. */
	static OpenForm of(Visitor editor, MockHttpServletResponse answer) {
		return new OpenForm(editor, Visitor.page(answer));
	}

	Document page() {
		return this.page;
	}

	/** What the form says of a cell now. */
	List<String> cell(String column) {
		return this.fields.getOrDefault("cell." + column, List.of());
	}

	OpenForm type(String column, String... values) {
		return set("cell." + column, values);
	}

	OpenForm type(Map<String, String> cells) {
		cells.forEach(this::type);
		return this;
	}

	OpenForm why(String why) {
		return set("why", why);
	}

	OpenForm set(String name, String... values) {
		this.fields.put(name, List.of(values));
		return this;
	}

	MockHttpServletResponse send() {
		return this.editor.post(this.action, this.fields);
	}

	/** Sends it, and goes where it leads. */
	Document saved() {
		MockHttpServletResponse answer = send();
		if (answer.getStatus() != 302) {
			throw new AssertionError(
					"%d: %s".formatted(answer.getStatus(), Visitor.page(answer).select("main").text()));
		}
		return Visitor.page(this.editor.get(Objects.requireNonNull(answer.getRedirectedUrl())));
	}

}
