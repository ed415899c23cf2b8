package org.greenlane.web;

import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Knows the version of the public data, and asks the database for it once in a request. A
 * page is rendered after its version was read, so it may be newer than its tag says but
 * never older.
 */
@Component
public class PublicVersions {

	private static final String ATTRIBUTE = PublicVersions.class.getName();

	private final JdbcClient jdbc;

	PublicVersions(JdbcClient jdbc) {
		this.jdbc = jdbc;
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

	private PublicVersion read() {
		return this.jdbc.sql("select version, changed_at from web.public_versions")
			.query((row, n) -> new PublicVersion(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
			.single();
	}

}
