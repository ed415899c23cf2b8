package org.greenlane.listings;

import java.util.HashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.greenlane.web.Language;
import org.greenlane.web.PublicVersions;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts what matches. Counts are kept for one version of the public data: they depend on
 * nothing else, and at many rows they are the dear part of a page.
 */
@Component
class ListingCounts {

	private final JdbcTemplate jdbc;

	private final PublicVersions versions;

	private final Cache<Key, Counts> counted = Caffeine.newBuilder().maximumSize(2_000).build();

	ListingCounts(JdbcTemplate jdbc, PublicVersions versions) {
		this.jdbc = jdbc;
		this.versions = versions;
	}

	Counts of(Listing listing, ListingQuery query) {
		if (listing.staffOnly()) {
			return count(listing, query);
		}
		Key key = new Key(listing.id(), query.sortedBy("").onPage(1), this.versions.current().number());
		return this.counted.get(key, (missing) -> count(listing, query));
	}

	private Counts count(Listing listing, ListingQuery query) {
		ListingSql sql = ListingSql.counts(listing, query, Language.EN);
		Map<String, Map<String, Long>> counts = new HashMap<>();
		this.jdbc.query(sql.text(), (row) -> {
			counts.computeIfAbsent(row.getString(1), (name) -> new HashMap<>()).put(row.getString(2), row.getLong(3));
		}, sql.values());
		Map<String, Long> all = counts.getOrDefault("", Map.of());
		return new Counts(all.values().stream().mapToLong(Long::longValue).sum(), counts);
	}

	private record Key(String listing, ListingQuery query, long version) {
	}

}
