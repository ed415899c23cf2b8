package org.greenlane.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicLong;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Knows the version of the public data, and asks the database for it once in a request. A
 * page is rendered after its version was read, so it may be newer than its tag says but
 * never older. A moment at which something prepared becomes visible, or ends, counts as a
 * change although nothing is written then.
 */
@Component
public class PublicVersions {

	private static final String ATTRIBUTE = PublicVersions.class.getName();

	private static final String READ = """
			select v.version + m.passed as number, greatest(v.changed_at, m.newest) as changed_at
			from web.public_versions v
			cross join (select count(*) as passed, max(at) as newest from web.public_moments where at <= :now) m""";

	private final JdbcClient jdbc;

	private final AtomicLong apart = new AtomicLong();

	private final Clock clock;

	PublicVersions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The version that this request answers from.
	 */
	public PublicVersion current() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return read();
		}
		if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof PublicVersion known) {
			return known;
		}
		PublicVersion version = read();
		request.setAttribute(ATTRIBUTE, version, RequestAttributes.SCOPE_REQUEST);
		return version;
	}

	/**
	 * Does something within a request that sees data which are not public, as if they
	 * were: under a version that no other request has, so that nothing of it is kept for
	 * readers.
	 */
	public void apart(Runnable work) {
		RequestAttributes request = RequestContextHolder.currentRequestAttributes();
		Object before = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
		request.setAttribute(ATTRIBUTE, new PublicVersion(-this.apart.incrementAndGet(), read().changedAt()),
				RequestAttributes.SCOPE_REQUEST);
		try {
			work.run();
		}
		finally {
			if (before != null) {
				request.setAttribute(ATTRIBUTE, before, RequestAttributes.SCOPE_REQUEST);
			}
			else {
				request.removeAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
			}
		}
	}

	/**
	 * Raises the version where something becomes public by the clock alone; changes of
	 * public tables raise it by themselves.
	 */
	public void touch() {
		this.jdbc.sql("update web.public_versions set version = version + 1, changed_at = clock_timestamp()").update();
	}

	private PublicVersion read() {
		return this.jdbc.sql(READ)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, n) -> new PublicVersion(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
			.single();
	}

}
