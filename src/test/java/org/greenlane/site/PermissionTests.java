package org.greenlane.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.greenlane.PortalTest;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.site.Permissions.Rule;
import org.greenlane.site.Permissions.Who;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may ask for what. A new address fails this test until it stands in the table.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<RequestMappingHandlerMapping> controllers;

	@Autowired
	private List<RouterFunction<?>> routes;

	@Autowired
	private SignedInVisitors visitors;

	private final Map<Who, Visitor> readers = new EnumMap<>(Who.class);

	@Test
	void everyAddressStandsInTheTable() {
		Set<String> mapped = Stream.concat(ofControllers(), ofRoutes()).collect(Collectors.toCollection(TreeSet::new));
		assertThat(mapped).containsExactlyElementsOf(Permissions.ADDRESSES.keySet());
	}

	@ParameterizedTest
	@MethodSource("addresses")
	void everyoneIsAnsweredOrRefusedAsTheTableSays(String address, Rule rule) {
		for (Who who : Who.values()) {
			MockHttpServletResponse answer = address.startsWith("GET ") ? reader(who).get(rule.example())
					: send(newcomer(who), rule.example());
			assertThat(isRefused(answer)).as("%s asks for %s: %s", who, address, answer.getStatus())
				.isEqualTo(!rule.who().contains(who));
			assertThat(answer.getStatus()).as("%s asks for %s", who, address).isLessThan(500);
		}
	}

	@ParameterizedTest
	@MethodSource("publicAddresses")
	void everyoneMayAskForWhatIsPublic(String address, String example) {
		assertThat(this.mvc.get().uri(example).exchange().getResponse().getStatus()).as(address).isIn(200, 301, 410);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/admin", "/fr/admin/", "/es/admin/aeo/programmes" })
	void strangerIsLedToSignInAndBack(String address) {
		MockHttpServletResponse answer = this.mvc.get().uri(address).exchange().getResponse();
		assertThat(answer.getStatus()).isEqualTo(302);
		assertThat(answer.getRedirectedUrl())
			.isEqualTo(address.substring(0, 3) + "/sign-in?to=" + address.substring(3).replace("/", "%2F"));
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

	/** Somebody who only reads, and so stays who they are. */
	private Visitor reader(Who who) {
		return this.readers.computeIfAbsent(who, this::newcomer);
	}

	private Visitor newcomer(Who who) {
		return (who == Who.STRANGER) ? new Visitor(this.mvc, UUID.randomUUID().toString())
				: this.visitors.with(this.mvc, who.grants());
	}

	private static MockHttpServletResponse send(Visitor visitor, String address) {
		return visitor.post(address, Map.of("_csrf", visitor.token()));
	}

	private static boolean isRefused(MockHttpServletResponse answer) {
		return answer.getStatus() == 403
				|| answer.getStatus() == 302 && String.valueOf(answer.getRedirectedUrl()).contains("/sign-in?to=");
	}

	static Stream<Arguments> addresses() {
		return Stream.of(Permissions.ADDRESSES, Permissions.PREFIXES)
			.flatMap((rules) -> rules.entrySet().stream())
			.map((entry) -> Arguments.of(entry.getKey(), entry.getValue()));
	}

	static Stream<Arguments> publicAddresses() {
		return Permissions.ADDRESSES.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith("GET ") && entry.getValue().who().contains(Who.STRANGER))
			.map((entry) -> Arguments.of(entry.getKey(), entry.getValue().example()));
	}

}
