package org.greenlane.champions;

import java.util.List;

import org.greenlane.sources.SourceLink;
import org.greenlane.sources.SourceLinks;
import org.greenlane.sources.SourceTable;

import org.springframework.stereotype.Component;

/**
 * Reads what tells of an edition.
 */
@Component
class EditionSources {

	private static final SourceTable SOURCES = new SourceTable("champions.edition_sources", "edition");

	private final SourceLinks links;

	EditionSources(SourceLinks links) {
		this.links = links;
	}

	List<SourceLink> of(String slug) {
		return this.links.of(SOURCES, List.of(slug)).getOrDefault(slug, List.of());
	}

}
