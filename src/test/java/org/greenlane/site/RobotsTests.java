package org.greenlane.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class RobotsTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void robotsLearnWhereTheSitemapIs() {
		assertThat(this.mvc.get().uri("/robots.txt")).hasStatusOk()
			.hasContentTypeCompatibleWith("text/plain")
			.bodyText()
			.contains("Sitemap: http://localhost/sitemap.xml");
	}

	@Test
	void sitemapNamesEveryPageOnceInEachLanguageWithItsSiblings() {
		List<Element> pages = sitemap().select("url");
		assertThat(pages).extracting((page) -> page.select("loc").text())
			.doesNotHaveDuplicates()
			.contains("http://localhost/en", "http://localhost/fr/aeo/programmes",
					"http://localhost/es/aeo/programmes/in-aeo");
		assertThat(pages).allSatisfy((page) -> {
			assertThat(page.select("xhtml|link[rel=alternate]").eachAttr("hreflang")).containsExactly("en", "fr", "es");
			assertThat(page.select("xhtml|link").eachAttr("href")).contains(page.select("loc").text());
		});
	}

	@Test
	void pagesOfTheSitemapAnswer() {
		List<String> addresses = sitemap().select("loc").eachText();
		assertThat(IntStream.range(0, addresses.size()).filter((i) -> i % 10 == 0 || i < 60).mapToObj(addresses::get))
			.isNotEmpty()
			.allSatisfy((address) -> assertThat(this.mvc.get().uri(address)).hasStatusOk());
	}

	private Document sitemap() {
		byte[] body = this.mvc.get().uri("/sitemap.xml").exchange().getResponse().getContentAsByteArray();
		return Jsoup.parse(new String(body, StandardCharsets.UTF_8), "", Parser.xmlParser());
	}

}
