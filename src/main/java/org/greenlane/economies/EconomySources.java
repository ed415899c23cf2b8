package org.greenlane.economies;

import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.greenlane.sources.SourceLink;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;
import org.greenlane.web.PublicVersions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sources of what is said of economies, few and mostly the same for all, read once
 * for each version of the public data.
 */
@Component
class EconomySources {

	private static final SourceTable SOURCES = new SourceTable("economies.economy_sources", "iso2");

	private final JdbcClient jdbc;

	private final SourceLinks links;

	private final PublicVersions versions;

	private final Cache<Long, Map<String, List<SourceLink>>> known = Caffeine.newBuilder().maximumSize(1).build();

	EconomySources(JdbcClient jdbc, SourceLinks links, PublicVersions versions) {
		this.jdbc = jdbc;
		this.links = links;
		this.versions = versions;
	}

	/**
	 * The sources of an economy.
	 */
	List<SourceLink> of(Economy economy) {
		return this.known.get(this.versions.current().number(), (version) -> read())
			.getOrDefault(economy.getIso2(), List.of());
	}

	private Map<String, List<SourceLink>> read() {
		List<String> economies = this.jdbc.sql("select iso2 from economies.economies")
			.query((row, n) -> row.getString(1))
			.list();
		return this.links.of(SOURCES, economies);
	}

}
