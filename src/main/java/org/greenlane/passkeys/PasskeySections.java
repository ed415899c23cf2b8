package org.greenlane.passkeys;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.greenlane.accounts.AccountSection;
import org.greenlane.accounts.SignInSection;
import org.greenlane.accounts.SignedIn;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The parts about passkeys of the sign-in page and of the account page.
 */
@Component
@Order(1)
class PasskeySections implements SignInSection, AccountSection {

	private final Passkeys passkeys;

	private final OwnPasskeys own;

	PasskeySections(Passkeys passkeys, OwnPasskeys own) {
		this.passkeys = passkeys;
		this.own = own;
	}

	@Override
	public Content content() {
		return new Content("passkeys/sign-in", "");
	}

	/** Those who have no role any more still see the passkeys that they have. */
	@Override
	public Optional<Content> content(SignedIn person, HttpServletRequest request) {
		List<Passkey> passkeys = this.passkeys.of(person.id());
		boolean mayAdd = OwnPasskeys.mayHave(person);
		return (mayAdd || !passkeys.isEmpty())
				? Optional
					.of(new Content("passkeys/account", new Facts(passkeys, mayAdd, this.own.hasJustSignedIn(request))))
				: Optional.empty();
	}

	/**
	 * What the part of the account page shows.
	 *
	 * @param passkeys those of the person
	 * @param mayAdd whether they may have more
	 * @param recent whether they have just signed in
	 */
	record Facts(List<Passkey> passkeys, boolean mayAdd, boolean recent) {
	}

}
