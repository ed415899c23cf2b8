package org.greenlane.people;

import java.util.Optional;
import java.util.function.Predicate;

import org.greenlane.accounts.EmailAddress;
import org.greenlane.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the form gives it.
 */
record InvitationForm(@Nullable String address, @Nullable String language, @Nullable String role,
		@Nullable String economy, @Nullable String call, @Nullable String sentence) {

	static InvitationForm empty() {
		return new InvitationForm("", Language.current().tag(), "", "", "", "");
	}

	/**
	 * What is to be done, or nothing if a field has to be mended.
	 * @param isEconomy whether a code is that of an economy
	 */
	Optional<Invite> invite(Predicate<String> isEconomy) {
		if (problem(isEconomy).isPresent()) {
			return Optional.empty();
		}
		return EmailAddress.of(text(this.address))
			.flatMap((to) -> grant().grant(isEconomy)
				.map((grant) -> new Invite(to, Language.ofTag(text(this.language)).orElseGet(Language::current), grant,
						oneLine())));
	}

	/** The field that has to be mended, if there is one. */
	Optional<String> problem(Predicate<String> isEconomy) {
		if (EmailAddress.of(text(this.address)).isEmpty()) {
			return Optional.of("address");
		}
		Optional<String> ofRole = grant().problem(isEconomy);
		return ofRole
			.or(() -> (oneLine().length() > Invite.LONGEST_SENTENCE) ? Optional.of("sentence") : Optional.empty());
	}

	private GrantForm grant() {
		return new GrantForm(this.role, this.economy, this.call);
	}

	private String oneLine() {
		return text(this.sentence).replaceAll("[\\s\\p{Cc}]+", " ").strip();
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
