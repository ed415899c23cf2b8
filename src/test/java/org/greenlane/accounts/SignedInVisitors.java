package org.greenlane.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignInLinks.Asked;
import org.greenlane.accounts.SignInLinks.Keys;
import org.greenlane.web.Language;

import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * People who have signed in, each new, by a link as a letter has it.
 */
@Component
public class SignedInVisitors {

	private final People people;

	private final SignInLinks links;

	SignedInVisitors(People people, SignInLinks links) {
		this.people = people;
		this.links = links;
	}

	/** Somebody new with roles. */
	public Visitor with(MockMvcTester mvc, Grant... grants) {
		return with(mvc, anyone(), grants);
	}

	/** Somebody with an address and roles. */
	public Visitor with(MockMvcTester mvc, EmailAddress address, Grant... grants) {
		SignedIn person = this.people.arrive(address, Language.EN);
		List.of(grants).forEach((grant) -> this.people.grant(person.id(), grant, Optional.empty()));
		return signIn(mvc, address);
	}

	/** Whoever has an address, signed in once more. */
	public Visitor signIn(MockMvcTester mvc, EmailAddress address) {
		return new Visitor(mvc, "192.0.2.1").follow("/en/sign-in/link/" + link(address, "").token().text());
	}

	/** What a letter would hold, without the letter. */
	Keys link(EmailAddress address, String returnTo) {
		Keys keys = Keys.random();
		this.links.open(keys, new Asked(address, Language.EN, returnTo));
		return keys;
	}

	/** An address that nobody has. */
	public static EmailAddress anyone() {
		return new EmailAddress(UUID.randomUUID() + "@example.org");
	}

}
