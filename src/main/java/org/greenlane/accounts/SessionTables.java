package org.greenlane.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * How sessions are named and kept.
 */
@Configuration(proxyBeanMethods = false)
class SessionTables {

	/** 256 random bits; the library's own have 122. */
	@Bean
	SessionIdGenerator sessionNames() {
		return () -> Secret.token().text();
	}

	/**
	 * Keeps two requests of one browser that come at the same time from failing over one
	 * attribute of their session.
	 */
	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsInPostgres() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

}
