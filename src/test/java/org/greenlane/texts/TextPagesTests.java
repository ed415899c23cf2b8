package org.greenlane.texts;

import java.util.Locale;
import java.util.Map;

import org.greenlane.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fragments that other modules show texts with.
 */
@PortalTest
class TextPagesTests {

	@Autowired
	private ITemplateEngine templates;

	@Test
	void aTextIsShownInTheLanguageOfThePageAtItsPlace() {
		Document page = shown("texts/text-under-test", Locale.FRENCH,
				Map.of("text", "# A\n\n[Japon](/economies/jp)[^1]\n\n[^1]: [[${seven}]]"));
		assertThat(page.select("#one a[href='/fr/economies/jp']")).hasSize(1);
		assertThat(page.select("#one h2#text-a, #two h3#second-a")).hasSize(2);
		assertThat(page.text()).contains("[[${seven}]]");
		assertThat(page.html()).doesNotContain("texts:");
	}

	@Test
	void differencesAreMarkedWithElementsAndWordsInThreeLanguages() {
		Differences differences = Differences.between("# H\n\nSix <b>firms</b>.\n\nThe same.",
				"# H\n\nSeven <b>firms</b>.\n\nThe same.");
		for (Map.Entry<String, String> added : Map.of("en", "[added:]", "fr", "[ajouté :]", "es", "[añadido:]")
			.entrySet()) {
			Document page = shown("texts/differences-under-test", Locale.of(added.getKey()),
					Map.of("differences", differences));
			assertThat(page.select("ins").text()).isEqualTo(added.getValue() + " Seven");
			assertThat(page.select("ins .hidden").text()).isEqualTo(added.getValue());
			assertThat(page.select("del").text()).endsWith("Six");
			assertThat(page.select("b")).isEmpty();
			assertThat(page.select(".passage").text()).contains("<b>firms</b>.", "· H");
			assertThat(page.select("details p").eachText()).containsExactly("H", "The same.");
		}
	}

	@Test
	void textsThatSayTheSameAreToldAsSuch() {
		assertThat(shown("texts/differences-under-test", Locale.ENGLISH,
				Map.of("differences", Differences.between("a", "*a*")))
			.text()).isEqualTo("The two texts say the same.");
	}

	private Document shown(String template, Locale locale, Map<String, Object> facts) {
		return Jsoup.parse(this.templates.process(template, new Context(locale, facts)));
	}

}
