package org.greenlane.local;

import java.util.Optional;

import org.greenlane.accounts.People;
import org.greenlane.accounts.SignInSection;
import org.greenlane.accounts.SignedIn;
import org.greenlane.web.Language;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Puts one person of every role into the local database, and offers them on the sign-in
 * page.
 */
@Component
@ConditionalOnProperty("greenlane.local.active")
@ConditionalOnClass(name = LocalDatabaseInitializer.SERVER_CLASS)
class DemoPeople implements ApplicationRunner, SignInSection {

	private final People people;

	DemoPeople(People people) {
		this.people = people;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		DemoPerson.ALL.forEach(this::arrive);
	}

	/** The person, who may have been changed or taken away meanwhile. */
	Optional<SignedIn> find(String slug) {
		return DemoPerson.ALL.stream()
			.filter((demo) -> demo.slug().equals(slug))
			.map((demo) -> this.people.arrive(demo.address(), Language.EN))
			.findFirst();
	}

	private void arrive(DemoPerson demo) {
		SignedIn person = this.people.arrive(demo.address(), Language.EN);
		if (person.displayName().isEmpty()) {
			this.people.describe(person.id(), demo.name(), person.language());
		}
		demo.grants().forEach((grant) -> this.people.grant(person.id(), grant, Optional.empty()));
	}

	@Override
	public Content content() {
		return new Content("local/demo-people", DemoPerson.ALL);
	}

}
