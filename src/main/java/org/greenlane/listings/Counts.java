package org.greenlane.listings;

import java.util.Map;

/**
 * How many rows match, and how many each choice would give.
 *
 * @param total rows that match
 * @param byFilter rows by filter name and code; codes without rows are left out
 */
record Counts(long total, Map<String, Map<String, Long>> byFilter) {

	long of(Filter filter, String code) {
		return this.byFilter.getOrDefault(filter.name(), Map.of()).getOrDefault(code, 0L);
	}

}
