package org.greenlane.changes;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.greenlane.PortalTest;
import org.greenlane.accounts.EmailAddress;
import org.greenlane.accounts.Grant;
import org.greenlane.accounts.People;
import org.greenlane.accounts.Role;
import org.greenlane.accounts.SignedIn;
import org.greenlane.accounts.SignedInVisitors;
import org.greenlane.accounts.Visitor;
import org.greenlane.history.Cause;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.revisions.GivenRow;
import org.greenlane.revisions.KeptFiles;
import org.greenlane.revisions.Revisions;
import org.greenlane.revisions.Signature;
import org.greenlane.revisions.StoredRows;
import org.greenlane.web.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ChangePagesTests {

	private static final String WHY = "Read again on the administration’s page <b>today</b>";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedInVisitors visitors;

	@Autowired
	private Revisions revisions;

	@Autowired
	private KeptFiles files;

	@Autowired
	private StoredRows rows;

	@Autowired
	private Events events;

	@Autowired
	private People people;

	private String launched = "";

	@BeforeEach
	void editAProgramme() {
		this.launched = this.rows.find(this.files.find("programmes").orElseThrow(), "rw-aeo")
			.orElseThrow()
			.cells()
			.getOrDefault("launch_date", "");
		launch("1999-09-09");
	}

	@AfterEach
	void putItBack() {
		launch(this.launched);
	}

	@Test
	void everybodyReadsWhatChangedFromOldToNewAndWhy() {
		String page = get("/en/changes?economy=rw&kind=aeo.programmes&act=changed");
		assertThat(page).contains("<td data-label=\"Before\">" + this.launched, "1999-09-09", "Launch date",
				"edited by the secretariat", "Read again on the administration’s page &lt;b&gt;today&lt;/b&gt;",
				"/en/aeo/programmes/rw-aeo");
		assertThat(get("/fr/changes?economy=rw&kind=aeo.programmes")).contains("Date de lancement",
				"modifié par le secrétariat");
	}

	@Test
	void whoChangedItIsForAdministratorsOnly() {
		SignedIn author = somebody();
		sign(author.id(), "1999-10-10");
		assertThat(get("/en/changes.csv?economy=rw")).contains("1999-10-10")
			.doesNotContain(author.id().toString(), author.address().text());
		assertThat(administrators("/en/admin/history?economy=rw")).contains("1999-10-10", author.address().text());
	}

	@Test
	void feedTellsTheSameAndIsWellFormed() throws Exception {
		String xml = get("/es/changes.atom?economy=rw&kind=aeo.programmes");
		SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
		SyndEntry newest = feed.getEntries().getFirst();
		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getUri()).isEqualTo("http://localhost/es/changes.atom?economy=rw&kind=aeo.programmes");
		assertThat(newest.getLink()).endsWith("/es/aeo/programmes/rw-aeo");
		assertThat(newest.getTitle()).startsWith("Modificado: ");
		assertThat(newest.getContents().getFirst().getValue()).contains("→ 1999-09-09", WHY);
		assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
	}

	@Test
	void loadOfTheDataSetIsOneEntryForEachKind() throws Exception {
		SyndFeed feed = new SyndFeedInput().build(new StringReader(get("/en/changes.atom?kind=economies.economies")));
		assertThat(feed.getEntries()).extracting(SyndEntry::getTitle)
			.containsExactly("Economy: 209 added with the data set");
	}

	@Test
	void whatPeopleDidIsListedForAdministrators() {
		SignedIn person = somebody();
		this.events.add(EventKind.EXPORTED, Optional.of(person.id()), "", Map.of("rows", "77"));
		assertThat(administrators("/en/admin/history/events?kind=exported")).contains("exported personal data",
				"rows: 77", person.address().text());
	}

	private SignedIn somebody() {
		return this.people.arrive(new EmailAddress(UUID.randomUUID() + "@example.org"), Language.EN);
	}

	private String administrators(String address) {
		return Visitor.page(this.visitors.with(this.mvc, Grant.of(Role.ADMINISTRATOR)).get(address)).text();
	}

	private String get(String address) {
		return new String(this.mvc.get().uri(address).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

	private void launch(String date) {
		sign(UUID.randomUUID(), date);
	}

	private void sign(UUID person, String date) {
		assertThat(this.revisions
			.apply(this.files.find("programmes").orElseThrow(),
					List.of(GivenRow.of(0, Map.of("programme_id", "rw-aeo", "launch_date", date))),
					new Signature(person, Cause.EDIT, WHY))
			.problems()).isEmpty();
	}

}
