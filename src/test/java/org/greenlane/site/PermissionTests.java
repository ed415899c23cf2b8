package org.greenlane.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.greenlane.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may ask for what. A new address fails this test until it stands in the table.
 */
@PortalTest
class PermissionTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<RequestMappingHandlerMapping> controllers;

	@Autowired
	private List<RouterFunction<?>> routes;

	@Test
	void everyAddressStandsInTheTable() {
		Set<String> mapped = Stream.concat(ofControllers(), ofRoutes()).collect(Collectors.toCollection(TreeSet::new));
		assertThat(mapped).containsExactlyElementsOf(Permissions.FOR_EVERYONE.keySet());
	}

	@ParameterizedTest
	@MethodSource("publicAddresses")
	void everyoneMayAskForWhatIsPublic(String address, String example) {
		assertThat(this.mvc.get().uri(example).exchange().getResponse().getStatus()).as(address).isIn(200, 301);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/admin", "/fr/admin/", "/es/admin/aeo/programmes", "/admin/x" })
	void nobodyMayAskForStaffPages(String address) {
		assertThat(this.mvc.get().uri(address).exchange().getResponse().getStatus()).isIn(302, 403);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/loggers" })
	void nobodySeesTheInsideOfThePortal(String address) {
		assertThat(this.mvc.get().uri(address).exchange().getResponse().getStatus()).isIn(403, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/local/mailbox", "/en/local/mailbox", "/local/mailbox/1" })
	void nobodyReadsLettersOutsideOfLocalMode(String address) {
		assertThat(this.mvc.get().uri(address).exchange().getResponse().getStatus()).isEqualTo(404);
	}

	private Stream<String> ofControllers() {
		return this.controllers.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().entrySet().stream())
			.filter((mapped) -> mapped.getValue().getBeanType().getPackageName().startsWith("org.greenlane")
					&& mapped.getValue().getBeanType() != FailingController.class)
			.flatMap((mapped) -> addresses(mapped.getKey()));
	}

	private static Stream<String> addresses(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return info.getPatternValues()
			.stream()
			.flatMap((path) -> methods.isEmpty() ? Stream.of("ANY " + path)
					: methods.stream().map((method) -> method + " " + path));
	}

	private Stream<String> ofRoutes() {
		Pattern route = Pattern.compile("\\(\\[?(\\w+)[^&]* && (/[^)]*)\\)");
		return this.routes.stream()
			.map(Object::toString)
			.flatMap((text) -> route.matcher(text).results().map((found) -> found.group(1) + " " + found.group(2)));
	}

	static Stream<Arguments> publicAddresses() {
		return Permissions.FOR_EVERYONE.entrySet()
			.stream()
			.map((entry) -> Arguments.of(entry.getKey(), entry.getValue()));
	}

}
