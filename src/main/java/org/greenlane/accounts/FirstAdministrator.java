package org.greenlane.accounts;

import java.util.Optional;

import org.greenlane.web.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the address in {@code GREENLANE_ADMINISTRATOR} an administrator as long as there
 * is none: whoever was made one that way can later be replaced by people.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private final People people;

	private final String address;

	FirstAdministrator(People people, Environment environment) {
		this.people = people;
		this.address = environment.getProperty("greenlane.administrator", "").strip();
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.address.isEmpty() || this.people.anyoneIs(Role.ADMINISTRATOR)) {
			return;
		}
		EmailAddress first = EmailAddress.of(this.address)
			.orElseThrow(() -> new IllegalStateException("GREENLANE_ADMINISTRATOR is not an e-mail address"));
		SignedIn person = this.people.arrive(first, Language.EN);
		this.people.grant(person.id(), Grant.of(Role.ADMINISTRATOR), Optional.empty());
		log.info("The address in GREENLANE_ADMINISTRATOR is now an administrator");
	}

}
