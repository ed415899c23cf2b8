package org.greenlane.listings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.greenlane.web.Language;
import org.greenlane.web.PublicVersions;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts what matches. Counts are kept for one version of the public data and one day:
 * they depend on nothing else, and at many rows they are the dear part of a page.
 */
@Component
class ListingCounts {

	private final JdbcTemplate jdbc;

	private final PublicVersions versions;

	private final Cache<Key, Counts> counted = Caffeine.newBuilder().maximumSize(2_000).build();

	private final Clock clock;

	ListingCounts(JdbcTemplate jdbc, PublicVersions versions, Clock clock) {
		this.jdbc = jdbc;
		this.versions = versions;
		this.clock = clock;
	}

	Counts of(Listing listing, ListingQuery query) {
		ListingSql.Spoken spoken = ListingSql.Spoken.now(Language.EN, this.clock);
		if (listing.staffOnly()) {
			return count(listing, query, spoken);
		}
		Key key = new Key(listing.id(), query.sortedBy("").onPage(1), this.versions.current().number(), spoken.today());
		return this.counted.get(key, (missing) -> count(listing, query, spoken));
	}

	private Counts count(Listing listing, ListingQuery query, ListingSql.Spoken spoken) {
		ListingSql sql = ListingSql.counts(listing, query, spoken);
		Map<String, Map<String, Long>> counts = new HashMap<>();
		this.jdbc.query(sql.text(), (row) -> {
			counts.computeIfAbsent(row.getString(1), (name) -> new HashMap<>()).put(row.getString(2), row.getLong(3));
		}, sql.values());
		Map<String, Long> all = counts.getOrDefault("", Map.of());
		return new Counts(all.values().stream().mapToLong(Long::longValue).sum(), counts);
	}

	private record Key(String listing, ListingQuery query, long version, LocalDate today) {
	}

}
