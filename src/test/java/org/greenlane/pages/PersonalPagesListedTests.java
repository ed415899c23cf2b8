package org.greenlane.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.greenlane.PortalTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No page of staff, focal points and accounts is left out of what a browser looks at.
 */
@PortalTest
class PersonalPagesListedTests {

	private static final List<String> BELOW = List.of("/admin", "/proposals", "/account");

	/**
	 * What is no page of its own: files, letters as HTML, a public page with proposed
	 * values in it, and forms that another address shows empty.
	 */
	private static final Set<String> NO_PAGES = Set.of("/admin/uploads/{id}/problems.csv",
			"/admin/uploads/current/{kind}.{ending:csv|xlsx}",
			"/admin/mail/{template:[a-z0-9-]+}/{language:en|fr|es}.html", "/admin/proposals/{id}/preview",
			"/proposals/{id}/preview", "/admin/meetings/{slug}/report/material/files/{id:[0-9a-f-]{36}}",
			"/admin/meetings/{slug}/report/word/{language:en|fr|es}.docx",
			"/admin/calls/{slug}/answers/{id:[0-9a-f-]{36}}",
			"/admin/champions/{slug:[a-z0-9-]+}/applications.{ending:csv|xlsx}",
			"/admin/champions/{slug:[a-z0-9-]+}/statistics.csv",
			"/admin/champions/{slug:[a-z0-9-]+}/applications/{reference:[A-Za-z0-9-]{8,9}}/files/{file:[0-9a-f-]{36}}");

	@Autowired
	private List<RequestMappingHandlerMapping> controllers;

	@Test
	void everyPageForThoseWhoSignedInIsLookedAt() {
		PathPatternParser parser = new PathPatternParser();
		List<PathContainer> pages = PersonalPagesTests.PAGES.stream()
			.map((page) -> page.replaceAll("\\?.*", "")
				.replaceAll("\\{(me|mine|other|begun)}", "0190aaaa-0000-7000-8000-000000000009")
				.replaceAll("\\{(undecided|proposed)}", "/admin/champions/standing/applications/K7MX-4PR5")
				.replace("{asked}", "/applications"))
			.map(PathContainer::parsePath)
			.toList();
		List<String> patterns = patterns().distinct().sorted().toList();
		assertThat(patterns).containsAll(NO_PAGES).hasSizeGreaterThan(30);
		assertThat(patterns.stream().filter((pattern) -> !NO_PAGES.contains(pattern)).filter((pattern) -> {
			PathPattern parsed = parser.parse(pattern);
			return pages.stream().noneMatch(parsed::matches);
		})).isEmpty();
	}

	private Stream<String> patterns() {
		return this.controllers.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.filter((info) -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.map(RequestMappingInfo::getPatternValues)
			.flatMap(Set::stream)
			.filter((pattern) -> BELOW.stream()
				.anyMatch((start) -> pattern.equals(start) || pattern.startsWith(start + "/")));
	}

}
