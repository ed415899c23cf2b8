package org.greenlane.privacy;

import java.util.Optional;

import org.greenlane.accounts.SignedIn;
import org.greenlane.people.PersonSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The way from a person to erasing them, for administrators. Their own they find on their
 * account page.
 */
@Component
@Order(90)
class ErasureSection implements PersonSection {

	@Override
	public Optional<Content> content(SignedIn person, SignedIn reader) {
		return person.id().equals(reader.id()) ? Optional.empty()
				: Optional.of(new Content("privacy/person", person.getName()));
	}

}
