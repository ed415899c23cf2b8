package org.greenlane.privacy;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.greenlane.PortalTest;
import org.greenlane.accounts.Visitor;
import org.greenlane.applications.Applications;
import org.greenlane.applications.ApplicationFixtures;
import org.greenlane.applications.Consents;
import org.greenlane.privacy.ApplicantWithMarks.Marked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Consent is taken back, and given, at any time after sending.
 */
@PortalTest
class ConsentTests {

	@Autowired
	private ApplicantWithMarks applicants;

	@Autowired
	private ApplicationFixtures fixtures;

	@Autowired
	private Applications applications;

	@Autowired
	private Consents consents;

	@Autowired
	private JdbcClient jdbc;

	private Marked one;

	private UUID id = UUID.randomUUID();

	@BeforeEach
	void send() {
		this.one = this.applicants.applicant();
		this.id = this.one.application().id();
	}

	@Test
	void whatIsTakenBackIsNotPublishableAnyMore() {
		assertThat(given()).containsExactly("consent-contact", "consent-publish", "consent-share");
		assertThat(this.consents.publishable(this.id)).containsOnlyKeys("economy", "organisation", "summary");
		assertThat(this.consents.publishable(this.id).toString()).contains(this.one.marks().next("organisation"));
		tick("consent-contact", "consent-share");
		assertThat(given()).containsExactly("consent-contact", "consent-share");
		assertThat(this.consents.publishable(this.id)).isEmpty();
		assertThat(this.jdbc.sql("""
				select details ->> 'consent' || ' ' || (details ->> 'given') from history.events
				where kind = 'CONSENT_CHANGED' and about = ? and at > now() - interval '1 minute'""")
			.param(this.id.toString())
			.query(String.class)
			.list()).containsExactly("consent-publish false");
		assertThat(Visitor.page(this.one.browser().get(page())).select("#consent-publish[checked]")).isEmpty();
		tick("consent-publish");
		assertThat(given()).containsExactly("consent-publish");
		assertThat(this.consents.publishable(this.id)).isNotEmpty();
	}

	@Test
	void sendingAgainDoesNotBringBackWhatWasTakenBack() {
		tick();
		this.fixtures.write(this.id, Map.of("summary", List.of("Said anew")), this.one.person());
		String path = "/en/champions/standing/apply/" + this.id;
		this.one.browser().submit(Visitor.page(this.one.browser().get(path + "/check")), path + "/submit", Map.of());
		assertThat(this.jdbc.sql("select max(number) from applications.versions where application_id = ?")
			.param(this.id)
			.query(Integer.class)
			.single()).isEqualTo(2);
		assertThat(given()).isEmpty();
	}

	@Test
	void tickInALaterVersionHoldsAgain() {
		tick();
		this.fixtures.write(this.id, Map.of("consent-share", List.of("yes")), this.one.person());
		assertThat(given()).isEmpty();
		String path = "/en/champions/standing/apply/" + this.id;
		this.one.browser().submit(Visitor.page(this.one.browser().get(path + "/check")), path + "/submit", Map.of());
		assertThat(given()).containsExactly("consent-share");
	}

	@Test
	void whatIsErasedConsentsToNothing() {
		String erase = "/en/account/applications/%s/erase".formatted(this.id);
		this.one.browser().submit(Visitor.page(this.one.browser().get(erase)), erase, Map.of("sure", "yes"));
		assertThat(this.consents.of(this.id)).isEmpty();
		assertThat(this.consents.publishable(this.id)).isEmpty();
		assertThat(this.one.browser().get(page()).getStatus()).isEqualTo(404);
	}

	@Test
	void draftHasNoPageOfConsents() {
		UUID draft = this.fixtures.begun(this.fixtures.open(), this.one.person());
		assertThat(this.one.browser().get("/en/account/applications/%s/consents".formatted(draft)).getStatus())
			.isEqualTo(404);
		assertThat(this.applications.find(draft)).isPresent();
	}

	private void tick(String... given) {
		LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		fields.add("_csrf", this.one.browser().token());
		List.of(given).forEach((consent) -> fields.add("given", consent));
		assertThat(this.one.browser().post(page(), fields).getStatus()).isEqualTo(302);
	}

	private String page() {
		return "/en/account/applications/%s/consents".formatted(this.id);
	}

	private List<String> given() {
		return this.consents.of(this.id)
			.stream()
			.filter(Consents.Consent::given)
			.map(Consents.Consent::question)
			.toList();
	}

}
