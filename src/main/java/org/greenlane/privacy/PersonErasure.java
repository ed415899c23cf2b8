package org.greenlane.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.PersonalRecords;
import org.greenlane.accounts.SignedIn;
import org.greenlane.applications.Application;
import org.greenlane.applications.Applications;
import org.greenlane.applications.Correspondents;
import org.greenlane.applications.Erasing;
import org.greenlane.history.Authorship;
import org.greenlane.history.EventKind;
import org.greenlane.history.Events;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases people and applications: all of it or nothing, with the record and a last letter
 * of which nothing stays.
 */
@Component
class PersonErasure {

	private final ObjectProvider<PersonalRecords> records;

	private final Applications applications;

	private final Erasing erasing;

	private final Correspondents correspondents;

	private final PrivacyLetters letters;

	private final Authorship authorship;

	private final Events events;

	PersonErasure(ObjectProvider<PersonalRecords> records, Applications applications, Erasing erasing,
			Correspondents correspondents, PrivacyLetters letters, Authorship authorship, Events events) {
		this.records = records;
		this.applications = applications;
		this.erasing = erasing;
		this.correspondents = correspondents;
		this.letters = letters;
		this.authorship = authorship;
		this.events = events;
	}

	/** What must be settled before, each a message to the person. */
	List<String> obstacles(SignedIn person) {
		return this.records.orderedStream().flatMap((one) -> one.obstacles(person).stream()).distinct().toList();
	}

	/** The applications that would go with a person. */
	List<Application> own(SignedIn person) {
		return this.applications.of(person)
			.stream()
			.filter((one) -> one.owner().equals(person.id()) && one.erasedAt() == null)
			.toList();
	}

	/**
	 * Erases a person with all that is theirs.
	 * @return whether it was done; not while something stands against it
	 */
	@Transactional
	public boolean erase(SignedIn person, Forgetting forgetting) {
		if (!obstacles(person).isEmpty()) {
			return false;
		}
		this.authorship.sign(forgetting.by().orElse(person.id()), "");
		Map<Application, List<SignedIn>> others = new LinkedHashMap<>();
		own(person).forEach((one) -> others.put(one,
				this.correspondents.of(one).stream().filter((other) -> !other.id().equals(person.id())).toList()));
		this.records.orderedStream().forEach((one) -> one.forget(person, forgetting));
		others.forEach((one, told) -> told.forEach((other) -> this.letters.applicationErased(other, one)));
		this.events.add(EventKind.ACCOUNT_ERASED, forgetting.by(), person.getName(), forgetting.details());
		this.letters.accountErased(person);
		return true;
	}

	/**
	 * Erases one application of a person.
	 * @return whether it was there
	 */
	@Transactional
	public boolean erase(Application application, SignedIn owner, Forgetting forgetting) {
		this.authorship.sign(forgetting.by().orElse(owner.id()), "");
		List<SignedIn> told = this.correspondents.of(application);
		if (!this.erasing.erase(application.id(), forgetting)) {
			return false;
		}
		told.forEach((one) -> this.letters.applicationErased(one, application));
		return true;
	}

}
