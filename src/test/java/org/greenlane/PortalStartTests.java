package org.greenlane;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PortalStartTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void portalStartsOnPostgres18() {
		int version = this.jdbc.sql("select current_setting('server_version_num')::int").query(Integer.class).single();
		assertThat(version / 10_000).isEqualTo(18);
	}

}
