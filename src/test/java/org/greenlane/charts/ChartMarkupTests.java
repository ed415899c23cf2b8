package org.greenlane.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

import org.springframework.http.ResponseEntity;

import org.greenlane.web.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChartMarkupTests {

	private static final String HOSTILE = "<b>&\"'\u0000\ud83d]]>";

	private static final String HARMLESS = "<b>&\"'\ufffd\ufffd]]>";

	@Test
	void whateverAChartHoldsIsText() throws Exception {
		Chart chart = BarChart.of(new Caption("hostile", HOSTILE, HOSTILE, HOSTILE, HOSTILE),
				List.of(new BarChart.Row(HOSTILE, Drawn.number("1"), HOSTILE, "/" + HOSTILE)), Language.EN);
		for (String markup : List.of(ChartMarkup.inPage(chart, "/en"), ChartMarkup.asFile(chart))) {
			Document document = Drawn.xml(markup);
			assertThat(document.getElementsByTagName("b").getLength()).isZero();
			assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(HARMLESS);
		}
		assertThat(Drawn.xml(ChartMarkup.inPage(chart, "/en"))
			.getElementsByTagName("a")
			.item(0)
			.getAttributes()
			.getNamedItem("href")
			.getNodeValue()).isEqualTo("/en/" + HARMLESS);
	}

	@Test
	void aPictureInAPageSaysItsTitleAndDescription() throws Exception {
		String markup = ChartMarkup.inPage(linked("/participation/kr"), "/fr");
		assertThat(markup)
			.contains("role=\"group\" ", "aria-labelledby=\"linked-title linked-description\"",
					"<title id=\"linked-title\">", "<desc id=\"linked-description\">",
					"<a href=\"/fr/participation/kr\" tabindex=\"-1\">", "url(#linked-hatch)", "id=\"linked-hatch\"")
			.doesNotContain("xmlns", "style", "#14613a");
		assertThat(ChartMarkup.inPage(linked(null), "/fr")).contains("role=\"img\"").doesNotContain("<a");
	}

	@Test
	void theNameAndTheBarsOfARowAreOneLink() throws Exception {
		Document document = Drawn.xml(ChartMarkup.inPage(linked("/participation/kr"), "/en"));
		assertThat(document.getElementsByTagName("a").getLength()).isEqualTo(1);
		assertThat(document.getElementsByTagName("a").item(0).getTextContent()).contains("Korea, Micro: 3");
	}

	@Test
	void aFileStandsAlone() throws Exception {
		String markup = ChartMarkup.asFile(linked("/participation/kr"));
		assertThat(markup).contains("xmlns=\"http://www.w3.org/2000/svg\"", "font-family=\"sans-serif\"", "#14613a")
			.doesNotContain("class=", "<a", "href", "<script", "<style", "style=");
		assertThat(Drawn.xml(markup).getElementsByTagName("title").item(0).getTextContent())
			.isEqualTo(Drawn.caption("x").title());
	}

	@Test
	void aFileIsShownAndSavedUnderTheNameOfItsChart() {
		ResponseEntity<String> answer = ChartFile.of(linked(null));
		assertThat(answer.getHeaders().getContentType()).hasToString("image/svg+xml;charset=UTF-8");
		assertThat(answer.getHeaders().getFirst("Content-Disposition")).isEqualTo("inline; filename=\"linked.svg\"");
		assertThat(answer.getBody()).startsWith("<svg ");
	}

	@Test
	void aLinkLeadsNowhereElse() {
		for (String link : List.of("https://example.org/", "//example.org/", "participation", "javascript:x")) {
			assertThatIllegalArgumentException().isThrownBy(() -> linked(link));
		}
	}

	@ParameterizedTest
	@EnumSource(Token.class)
	void aFilesColoursAreThePagesInLight(Token token) throws IOException {
		String css = Files.readString(Path.of("src/main/resources/static/assets/site.css"));
		String light = css.substring(0, css.indexOf("prefers-color-scheme"));
		assertThat(light).contains("--" + token.css() + ": " + token.light() + ";");
	}

	@Test
	void everyClassOfAPictureHasItsColour() throws IOException {
		String css = Files.readString(Path.of("src/main/resources/static/assets/site.css"));
		assertThat(Stream.of(Ink.values()).flatMap((ink) -> Stream.of(Paint.bar(ink), Paint.dot(ink), Paint.line(ink))))
			.allSatisfy((paint) -> {
				if (paint.fill() != null) {
					assertThat(css).contains(".f-" + paint.fill().css() + " {");
				}
				if (paint.stroke() != null) {
					assertThat(css).contains(".s-" + paint.stroke().css() + " {");
				}
			});
	}

	private static Chart linked(@Nullable String link) {
		return StackedBarChart.of(new Caption("linked", Drawn.caption("x").title(), "Companies", "By size", "Customs"),
				List.of("Micro", "Small"),
				List.of(new StackedBarChart.Row("Korea", List.of(Drawn.number("3"), Drawn.number("4")), "7", link)),
				Language.EN);
	}

}
