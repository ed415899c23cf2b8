package org.greenlane.charts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nu.validator.client.EmbeddedValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import org.xml.sax.SAXException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import org.greenlane.PortalTest;
import org.greenlane.web.Language;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A chart in a page, as the template draws it.
 */
@PortalTest
class ChartFigureTests {

	@Autowired
	private SpringTemplateEngine templates;

	@Autowired
	private ApplicationContext beans;

	@Test
	void aFigureHasItsPictureAndItsFilesInTheLanguageOfThePage() {
		String figure = figure(charts().getFirst(), "/series/x.svg", "/series.csv?series=x");
		assertThat(figure).contains("<figure class=\"chart\">", "<svg class=\"chart-picture\" role=\"group\"",
				"href=\"/fr/participation/kr\"", "href=\"/fr/series/x.svg\"", "href=\"/fr/series.csv?series=x\"",
				"Image (SVG)", "Données");
	}

	@Test
	void aFileThatIsNotThereIsNotOffered() {
		assertThat(figure(charts().getFirst(), null, "/series.csv")).doesNotContain("(SVG)").contains("Données");
		assertThat(figure(charts().getFirst(), null, null)).doesNotContain("figcaption");
	}

	@Test
	void everyTypeOfChartIsValidHtml() throws IOException, SAXException {
		StringBuilder page = new StringBuilder(
				"<!DOCTYPE html><html lang=\"fr\"><head><title>Charts</title></head><body>");
		charts().forEach((chart) -> page.append(figure(chart, "/a.svg", "/a.csv")));
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
		String found = validator.validate(
				new ByteArrayInputStream(page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8)));
		assertThat(found.lines().filter((line) -> line.contains(" error: ") || line.contains(" fatal error: ")))
			.isEmpty();
	}

	private String figure(Chart chart, @Nullable String svg, @Nullable String data) {
		MockServletContext servlets = new MockServletContext();
		MockHttpServletRequest request = new MockHttpServletRequest(servlets);
		request.setContextPath("/fr");
		WebContext context = new WebContext(JakartaServletWebApplication.buildApplication(servlets)
			.buildExchange(request, new MockHttpServletResponse()), Locale.FRENCH);
		Map<String, @Nullable Object> values = new HashMap<>();
		values.put("chart", chart);
		values.put("svgAddress", svg);
		values.put("dataAddress", data);
		values.put(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.beans, null));
		values.forEach(context::setVariable);
		return this.templates.process("charts/figure", Set.of("figure"), context);
	}

	private static List<Chart> charts() {
		List<Chart> charts = new ArrayList<>();
		charts.add(BarChart.of(Drawn.caption("bars"),
				List.of(new BarChart.Row("Korea", Drawn.number("845"), "845", "/participation/kr")), Language.FR));
		charts.add(StackedBarChart.of(Drawn.caption("parts"), List.of("Micro", "Small", "Medium", "Large"),
				List.of(new StackedBarChart.Row("Peru",
						Arrays.asList(Drawn.number("1"), Drawn.number("3"), null, Drawn.number("2")), "≥ 6", "/pe")),
				Language.FR));
		charts.add(LineChart.of(Drawn.caption("line"),
				List.of(new LineChart.Line("World",
						List.of(new LineChart.Point(Drawn.date("2019"), Drawn.number("83"), "83", "/series", false),
								new LineChart.Point(Drawn.date("2020"), Drawn.number("97"), "97", null, true)))),
				List.of(new LineChart.Break(Drawn.date("2019"), Drawn.date("2020"), "1")), Language.FR));
		charts.add(DotChart.of(Drawn.caption("dots"), List.of("a", "b", "c", "d"), List.of(new DotChart.Row("Peru",
				List.of(new DotChart.Dot(0, Drawn.number("1"), "1"), new DotChart.Dot(1, Drawn.number("2"), "2"),
						new DotChart.Dot(2, Drawn.number("3"), "3"), new DotChart.Dot(3, Drawn.number("4"), "4")),
				"/pe")), Language.FR));
		charts.add(AvailabilityGrid.of(Drawn.caption("grid"), List.of("nothing", "some", "more", "all"),
				List.of(new AvailabilityGrid.Group("Europe",
						List.of(new AvailabilityGrid.Cell("France", 3, "/participation/fr"),
								new AvailabilityGrid.Cell("Italy", 0, null),
								new AvailabilityGrid.Cell("Spain", 2, "/participation/es")))),
				Language.FR));
		return charts;
	}

}
