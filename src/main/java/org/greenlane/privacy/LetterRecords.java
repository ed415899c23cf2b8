package org.greenlane.privacy;

import org.greenlane.accounts.Forgetting;
import org.greenlane.accounts.PersonalCopy;
import org.greenlane.accounts.PersonalRecords;
import org.greenlane.accounts.SignedIn;
import org.greenlane.mail.Correspondence;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Letters as records of whom they went to, and of whom they name.
 */
@Component
@Order(80)
class LetterRecords implements PersonalRecords {

	private final Correspondence letters;

	LetterRecords(Correspondence letters) {
		this.letters = letters;
	}

	@Override
	public void tell(SignedIn person, PersonalCopy copy) {
		copy.table("letters", this.letters.to(person.address().text()));
	}

	@Override
	public void forget(SignedIn person, Forgetting forgetting) {
		this.letters.forget(person.id(), person.address().text());
	}

}
