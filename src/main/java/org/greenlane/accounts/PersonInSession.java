package org.greenlane.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Knows who has signed in by what their session holds: the identifier of a person and
 * nothing more. The person and their roles are read at each request.
 */
@Component
public class PersonInSession implements SecurityContextRepository {

	/** A working day. */
	static final Duration IDLE = Duration.ofHours(8);

	/** However busy, one signs in again after this. */
	public static final Duration LONGEST = Duration.ofDays(7);

	/**
	 * So that a session that somebody else has got hold of does not do what cannot be
	 * undone.
	 */
	private static final Duration RECENT = Duration.ofMinutes(15);

	static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	static final String DEVICE = "accounts.device";

	private final People people;

	private final Clock clock;

	PersonInSession(People people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Signs somebody in. What the session held before ends with it, and its identifier
	 * too, so that nobody can have prepared it.
	 */
	public void begin(SignedIn person, HttpServletRequest request) {
		String device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
		this.people.noteSignIn(person.id(), device);
		HttpSession before = request.getSession(false);
		if (before != null) {
			before.invalidate();
		}
		HttpSession session = request.getSession(true);
		session.setMaxInactiveInterval((int) IDLE.toSeconds());
		session.setAttribute(PERSON, person.getName());
		session.setAttribute(DEVICE, device);
	}

	/** Whether the session has just begun, which it does with signing in. */
	public boolean hasJustBegun(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null
				&& Instant.ofEpochMilli(session.getCreationTime()).plus(RECENT).isAfter(this.clock.instant());
	}

	private SecurityContext read(HttpServletRequest request) {
		return person(request.getSession(false))
			.<SecurityContext>map((person) -> new SecurityContextImpl(UsernamePasswordAuthenticationToken
				.authenticated(person, null, AuthorityUtils.createAuthorityList(person.authorities().toList()))))
			.orElseGet(SecurityContextImpl::new);
	}

	private Optional<SignedIn> person(@Nullable HttpSession session) {
		if (session == null || !(session.getAttribute(PERSON) instanceof String id)) {
			return Optional.empty();
		}
		if (Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isBefore(this.clock.instant())) {
			session.invalidate();
			return Optional.empty();
		}
		return this.people.find(UUID.fromString(id));
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new OnDemand(request);
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return read(holder.getRequest());
	}

	/** Nothing to do: only {@link #begin} puts somebody into a session. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		// As the comment above says.
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(PERSON) != null;
	}

	/**
	 * Read once, and only where a page asks who reads it.
	 */
	private final class OnDemand implements DeferredSecurityContext {

		private final HttpServletRequest request;

		private @Nullable SecurityContext known;

		private OnDemand(HttpServletRequest request) {
			this.request = request;
		}

		@Override
		public SecurityContext get() {
			if (this.known == null) {
				this.known = read(this.request);
			}
			return this.known;
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
