package org.greenlane.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Where people are signed in.
 */
@Component
class OpenSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/**
	 * All places, the last used first.
	 * @param here the identifier of the session that asks
	 */
	List<OpenSession> of(SignedIn person, String here) {
		return this.sessions.findByPrincipalName(person.getName())
			.values()
			.stream()
			.filter((session) -> !session.isExpired())
			.map((session) -> new OpenSession(
					Objects
						.toString(Optional.<Object>ofNullable(session.getAttribute(PersonInSession.DEVICE)).orElse("")),
					session.getCreationTime(), session.getLastAccessedTime(), session.getId().equals(here)))
			.sorted(Comparator.comparing(OpenSession::seenAt).reversed())
			.toList();
	}

	/** Signs somebody out wherever they are signed in. */
	void end(SignedIn person) {
		this.sessions.findByPrincipalName(person.getName()).keySet().forEach(this.sessions::deleteById);
	}

}
