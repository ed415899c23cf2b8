package org.greenlane.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.greenlane.calls.CallForm;
import org.greenlane.history.Authorship;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.greenlane.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What applicants consent to, as it holds now: a tick in what was sent, or a change of it
 * after that, whichever is later. What is erased consents to nothing.
 */
@Component
public class Consents {

	/** What consent to publish is about, as its question says. */
	private static final List<String> PUBLISHED = List.of("organisation", "economy", "summary");

	private final JdbcClient jdbc;

	private final Applications applications;

	private final WorkingCopies copies;

	private final Versions versions;

	private final Authorship authorship;

	private final Events events;

	private final DatabaseTime time;

	Consents(JdbcClient jdbc, Applications applications, WorkingCopies copies, Versions versions, Authorship authorship,
			Events events, DatabaseTime time) {
		this.jdbc = jdbc;
		this.applications = applications;
		this.copies = copies;
		this.versions = versions;
		this.authorship = authorship;
		this.events = events;
		this.time = time;
	}

	/** Each consent of an application that was sent; nothing of one that was not. */
	public List<Consent> of(UUID application) {
		return this.jdbc
			.sql("select consent, given, since from applications.consents_in_force where application_id = ?")
			.param(application)
			.query(Consents::read)
			.list();
	}

	/**
	 * What may be published of an application, by question: nothing without consent.
	 * Whoever publishes asks at each showing, so that what is taken back is gone at once.
	 */
	public Map<String, List<String>> publishable(UUID application) {
		boolean given = of(application).stream()
			.anyMatch((one) -> one.question().equals(CallForm.CONSENT_PUBLISH) && one.given());
		Map<String, List<String>> fields = new TreeMap<>();
		Optional.of(application)
			.filter((id) -> given)
			.flatMap(this.versions::newest)
			.map(SealedVersion::answers)
			.ifPresent((answers) -> PUBLISHED.forEach((question) -> Optional.ofNullable(answers.get(question))
				.ifPresent((said) -> fields.put(question, said))));
		return fields;
	}

	/**
	 * Gives a consent or takes it back, for whoever began the application. The working
	 * copy says so too, so that sending it again does not bring back what was taken back.
	 * @return whether that changed anything
	 */
	@Transactional
	public boolean change(UUID id, String consent, boolean given, SignedIn by) {
		Application application = this.applications.lock(id)
			.filter((one) -> one.owner().equals(by.id()))
			.orElseThrow(() -> new NotFoundException("Application " + id));
		if (of(application.id()).stream().noneMatch((one) -> one.question().equals(consent) && one.given() != given)) {
			return false;
		}
		Instant now = this.time.now();
		this.authorship.sign(by.id(), "");
		this.jdbc.sql("""
				insert into applications.consents (application_id, consent, given, changed_at, changed_by)
				values (:application, :consent, :given, :now, :by)""")
			.param("application", id)
			.param("consent", consent)
			.param("given", given)
			.param("now", Applications.at(now))
			.param("by", by.id())
			.update();
		this.copies.write(id, consent, given ? List.of("yes") : List.of(), now, by.id());
		this.events.add(EventKind.CONSENT_CHANGED, Optional.of(by.id()), id.toString(),
				Map.of("consent", consent, "given", String.valueOf(given)));
		return true;
	}

	private static Consent read(ResultSet row, int n) throws SQLException {
		return new Consent(row.getString("consent"), row.getBoolean("given"), Applications.instant(row, "since"));
	}

	/**
	 * A consent as it holds.
	 *
	 * @param question the question that asks for it
	 * @param since when it was last said
	 */
	public record Consent(String question, boolean given, Instant since) {
	}

}
