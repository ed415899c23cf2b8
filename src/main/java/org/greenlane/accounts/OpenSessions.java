package org.greenlane.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.history.EventKind;
import org.greenlane.history.Events;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Where people are signed in.
 */
@Component
public class OpenSessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final Events events;

	OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Events events) {
		this.sessions = sessions;
		this.events = events;
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

	/** In how many places somebody is signed in. */
	public int count(SignedIn person) {
		return of(person, "").size();
	}

	/** Signs somebody out wherever they are signed in. */
	public void end(SignedIn person, UUID by) {
		this.sessions.findByPrincipalName(person.getName()).keySet().forEach(this.sessions::deleteById);
		this.events.add(EventKind.SIGNED_OUT_EVERYWHERE, Optional.of(by), person.getName(), Map.of());
	}

}
