package org.greenlane.catalogue;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who searches and reads what the page says.
 */
class SearchVisitor {

	private final MockMvcTester mvc;

	SearchVisitor(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	/**
	 * The page for what is typed into the box.
	 * @param parameters names and values of further parameters, in turn
	 */
	Document search(String language, String typed, String... parameters) {
		var request = this.mvc.get().uri("/" + language + "/search").param("q", typed);
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		MvcTestResult result = request.exchange();
		assertThat(result).as(typed).hasStatusOk();
		return Jsoup
			.parse(new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
	}

	/** The addresses of the hits below the language, in order. */
	static List<String> hits(Document page) {
		return page.select(".hits h3 a").eachAttr("href").stream().map((href) -> href.substring(3)).toList();
	}

	/** The number of hits that the page states. */
	static int total(Document page) {
		return Integer.parseInt("0" + page.select("#results").text().replaceAll("\\D.*", ""));
	}

}
