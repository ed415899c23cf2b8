package org.greenlane.composer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.calls.CallForm;
import org.greenlane.calls.Calls;
import org.greenlane.calls.FormQuestion;
import org.greenlane.calls.FormStep;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class FormPagesTests {

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
	void questionsMoveWithoutScripts() {
		this.composer.begin(this.editor, "");
		List<String> before = questions(0);
		press("down", before.get(0));
		assertThat(questions(0).subList(0, 2)).containsExactly(before.get(1), before.get(0));
		press("up", before.get(0));
		assertThat(questions(0)).isEqualTo(before);
		press("remove", before.get(2));
		assertThat(questions(0)).doesNotContain(before.get(2));
		Map<String, String> typed = this.composer.form(this.editor);
		typed.putAll(Map.of("add", "yes", "pick", "category", "to", "contact", "q.organisation.step", "contact",
				"q.aims.words", "77"));
		assertThat(this.editor.post(this.base + "/form", typed).getStatus()).isEqualTo(302);
		CallForm form = this.calls.find(this.slug).orElseThrow().composition().form();
		assertThat(form.step("contact").orElseThrow().questions()).extracting(FormQuestion::id)
			.endsWith("organisation", "category");
		assertThat(form.question("aims").orElseThrow().words()).isEqualTo(77);
		typed = this.composer.form(this.editor);
		typed.put("q.aims.words", "many");
		MockHttpServletResponse refused = this.editor.post(this.base + "/form", typed);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(page(refused).select("[id='q.aims.words']").attr("value")).isEqualTo("many");
	}

	@Test
	void ownQuestionIsAskedInThreeLanguages() {
		this.composer.begin(this.editor, "");
		String address = this.base + "/form/questions/new";
		Map<String, String> typed = new LinkedHashMap<>(
				Map.of("type", "one", "to", "reach", "label.en", "Which crop?", "label.fr", "Quelle culture ?",
						"label.es", "¿Qué cultivo?", "choices.en", "Rice\nMaize", "choices.fr", "Riz"));
		MockHttpServletResponse refused = this.editor.submit(page(this.editor.get(address)), address, typed);
		assertThat(refused.getStatus()).isEqualTo(422);
		assertThat(page(refused).select("[id='choices.fr']").text()).isEqualTo("Riz");
		typed.putAll(Map.of("choices.fr", "Riz\nMaïs", "choices.es", "Arroz\n\nMaíz\n"));
		assertThat(this.editor.submit(page(this.editor.get(address)), address, typed).getRedirectedUrl())
			.isEqualTo(this.base + "/form#own-which-crop");
		FormStep reach = this.calls.find(this.slug).orElseThrow().composition().form().step("reach").orElseThrow();
		assertThat(reach.questions().getLast().question().choices()).extracting((choice) -> choice.label().es())
			.containsExactly("Arroz", "Maíz");
		assertThat(page(this.editor.get(this.base.replace("/en/", "/fr/") + "/preview")).text())
			.contains("Quelle culture ?")
			.contains("Maïs");
	}

	private void press(String button, String question) {
		Map<String, String> typed = this.composer.form(this.editor);
		typed.put(button, question);
		assertThat(this.editor.post(this.base + "/form", typed).getStatus()).isEqualTo(302);
	}

	private List<String> questions(int step) {
		return this.calls.find(this.slug)
			.orElseThrow()
			.composition()
			.form()
			.steps()
			.get(step)
			.questions()
			.stream()
			.map(FormQuestion::id)
			.toList();
	}

	private static Document page(MockHttpServletResponse answer) {
		return Visitor.page(answer);
	}

}
