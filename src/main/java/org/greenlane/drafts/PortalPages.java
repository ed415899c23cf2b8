package org.greenlane.drafts;

import java.util.stream.Stream;

import org.greenlane.texts.KnownPages;
import org.greenlane.web.PublicPages;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows the pages that links of a report may lead to: what is in the catalogue, and what
 * search engines are told of.
 */
@Component
class PortalPages implements KnownPages {

	private final JdbcClient jdbc;

	private final ObjectProvider<PublicPages> pages;

	PortalPages(JdbcClient jdbc, ObjectProvider<PublicPages> pages) {
		this.jdbc = jdbc;
		this.pages = pages;
	}

	@Override
	public boolean has(String path) {
		return this.jdbc.sql("select exists (select from catalogue.entries where address = ?)")
			.param(path)
			.query(Boolean.class)
			.single() || listed().anyMatch(path::equals);
	}

	private Stream<String> listed() {
		return this.pages.orderedStream().flatMap(PublicPages::addresses);
	}

}
