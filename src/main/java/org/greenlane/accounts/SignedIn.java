package org.greenlane.accounts;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.greenlane.web.Language;

/**
 * Whoever has signed in, with the roles of this moment: they are read at each request, so
 * that a role that is taken away is gone at once.
 *
 * @param id the person
 * @param address their e-mail address
 * @param displayName what they call themselves, or empty
 * @param language the language in which the portal writes to them
 * @param grants their roles
 */
public record SignedIn(UUID id, EmailAddress address, String displayName, Language language,
		List<Grant> grants) implements Principal {

	public SignedIn {
		grants = List.copyOf(grants);
	}

	/** The identifier, not what they are called: it is the name of their sessions. */
	@Override
	public String getName() {
		return this.id.toString();
	}

	public boolean has(Role role) {
		return this.grants.stream().anyMatch((grant) -> grant.role() == role);
	}

	public boolean isFocalPointOf(String iso2) {
		return this.grants.contains(Grant.focalPointOf(iso2));
	}

	public boolean isJudgeOf(String call) {
		return this.grants.contains(Grant.judgeOf(call));
	}

	/** What the security chain calls their roles. */
	Stream<String> authorities() {
		return Stream.concat(Stream.of("ROLE_APPLICANT"), this.grants.stream().map((grant) -> grant.role().authority()))
			.distinct();
	}

	/** Without address and name, as it may come into logs. */
	@Override
	public String toString() {
		return "SignedIn[%s]".formatted(this.id);
	}

}
