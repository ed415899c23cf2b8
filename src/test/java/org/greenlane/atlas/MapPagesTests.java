package org.greenlane.atlas;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.greenlane.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class MapPagesTests {

	private static final Pattern MARK = Pattern.compile(
			"<a href=\"/../economies/(..)\" tabindex=\"-1\"><title>[^<]+</title><use href=\"#(\\w+)\" x=\"(\\S+)\" y=\"(\\S+)\"");

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/en/aeo/map", "/fr/aeo/map?by=partners", "/es/aeo/map?by=measures" })
	void everyEconomyHasAMark(String address) throws Exception {
		assertThat(marks(address, 2)).hasSize(209);
	}

	@Test
	void marksKeepTheirPlaceInEveryView() throws Exception {
		assertThat(marks("/en/aeo/map?by=partners", 3)).isEqualTo(marks("/en/aeo/map", 3));
	}

	@Test
	void memberOfTheEuropeanUnionHasTheSignOfTheUnion() throws Exception {
		assertThat(marks("/en/aeo/map", 2)).containsEntry("fr", "operational")
			.containsEntry("eu", "operational")
			.containsEntry("tg", "none");
	}

	@Test
	void mapIsATableToo() {
		assertThat(this.mvc.get().uri("/en/aeo/map?has-programme=false&q=togo")).hasStatusOk()
			.bodyText()
			.contains("1 result");
		assertThat(this.mvc.get().uri("/en/aeo/map.csv?q=france")).hasStatusOk()
			.bodyText()
			.contains("France,EUROPE,Europe,OPERATIONAL,Operational,1,", "European Union");
	}

	private Map<String, String> marks(String address, int group) throws Exception {
		MvcTestResult page = this.mvc.get().uri(address).exchange();
		assertThat(page).hasStatusOk();
		Map<String, String> marks = new HashMap<>();
		Matcher found = MARK.matcher(page.getResponse().getContentAsString());
		while (found.find()) {
			marks.put(found.group(1), found.group(group));
		}
		return marks;
	}

}
