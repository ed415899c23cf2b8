package org.greenlane.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Visitor;
import org.greenlane.privacy.ApplicantWithMarks.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The copy that somebody gets of all that is kept of them.
 */
@PortalTest
class CopyTests {

	@Autowired
	private ApplicantWithMarks applicants;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void copyHoldsAllThatIsOnesOwnAndNothingOfAnother() throws IOException {
		Marked other = this.applicants.applicant();
		Marked one = this.applicants.applicant();
		Map<String, byte[]> copy = copy(one.browser());
		StringBuilder all = new StringBuilder();
		copy.forEach((name, content) -> all.append(name).append(new String(content, StandardCharsets.UTF_8)));
		one.marks().places().forEach((place, mark) -> {
			// What is noted of a verdict is told with the outcome.
			assertThat(all.toString().contains(mark)).as(place).isEqualTo(!place.equals("verdict-note"));
		});
		one.marks().phones().forEach((phone) -> assertThat(all.toString()).contains(phone));
		assertThat(all.toString()).doesNotContain(other.marks().run(), other.person().getName(),
				other.application().id().toString());
		String place = "applications/" + one.application().sent().orElseThrow().printed() + "/";
		assertThat(copy).containsKeys("README.txt", "index.html", "account/person.json", "account/person.csv",
				place + "answers.json", place + "version-1.csv", "letters.json", "history/events.json");
		assertThat(copy).allSatisfy((name, content) -> assertThat(content).as(name).isNotEmpty());
		assertThat(copy.keySet()).anyMatch((name) -> name.startsWith(place + "files/proposal/"))
			.noneMatch((name) -> name.contains("..") || name.startsWith("/"));
		assertThat(this.jdbc
			.sql("select count(*) from history.events where kind = 'EXPORTED' and about = ? and person::text = about")
			.param(one.person().getName())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void copyOfWhoeverWorksOnAnothersApplicationHoldsOnlyTheirOwnPart() throws IOException {
		Marked owner = this.applicants.applicant();
		Marked helper = this.applicants.applicant();
		String people = "/en/champions/standing/apply/%s/people".formatted(owner.application().id());
		owner.browser()
			.submit(Visitor.page(owner.browser().get(people)), people,
					Map.of("address", helper.person().address().text()));
		assertThat(helper.browser().get(people).getStatus()).isEqualTo(200);
		Map<String, byte[]> copy = copy(helper.browser());
		assertThat(new String(copy.get("applications/with-others.json"), StandardCharsets.UTF_8))
			.contains(owner.application().id().toString());
		copy.remove("letters.json");
		copy.remove("letters.csv");
		copy.remove("index.html");
		copy.values()
			.forEach((content) -> assertThat(new String(content, StandardCharsets.UTF_8))
				.doesNotContain(owner.marks().run()));
	}

	@ParameterizedTest
	@CsvSource({ "fr, LISEZ-MOI.txt, Voici tout ce que Greenlane", "es, LEAME.txt, Esto es todo lo que Greenlane" })
	void copyExplainsItselfInTheLanguageOfItsPerson(String language, String file, String says) throws IOException {
		Marked one = this.applicants.applicant();
		one.browser()
			.submit(Visitor.page(one.browser().get("/en/account")), "/en/account",
					Map.of("name", "A", "language", language));
		assertThat(new String(copy(one.browser()).get(file), StandardCharsets.UTF_8)).contains(says);
	}

	@Test
	void whatWasTypedIsTextInThePageAndNoFormulaInTables() throws IOException {
		Marked one = this.applicants.applicant();
		String typed = "=1+1 <script>alert(1)</script>";
		this.jdbc.sql("update accounts.people set name = ? where id = ?").params(typed, one.person().id()).update();
		Map<String, byte[]> copy = copy(one.browser());
		assertThat(said(copy, "account/person.json")).contains(typed);
		assertThat(said(copy, "account/person.csv")).contains("'" + typed).doesNotContain("," + typed);
		assertThat(said(copy, "index.html")).contains("&lt;script&gt;alert(1)").doesNotContain("<script");
	}

	@Test
	void nobodyGetsACopyByAnotherSitesForm() {
		Marked one = this.applicants.applicant();
		assertThat(one.browser().post("/en/account/data", Map.of()).getStatus()).isEqualTo(403);
	}

	private static String said(Map<String, byte[]> copy, String name) {
		return new String(java.util.Objects.requireNonNull(copy.get(name)), StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> copy(Visitor browser) throws IOException {
		MockHttpServletResponse answer = browser.submit(Visitor.page(browser.get("/en/account/data")),
				"/en/account/data", Map.of());
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getContentType()).isEqualTo("application/zip");
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(files.put(entry.getName(), zip.readAllBytes())).as(entry.getName()).isNull();
			}
		}
		return files;
	}

}
