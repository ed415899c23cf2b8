package org.greenlane.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total hits with the filters
 * @param all hits without them
 * @param counts how many hits each value of a filter would give, by filter and code
 * @param hits those of the page
 * @param near the words that were looked for in place of those typed, which do not occur;
 * empty where what was typed occurs
 * @param alone words that each occur where all together do not
 */
record Found(long total, long all, Map<String, Map<String, Long>> counts, List<Hit> hits, List<String> near,
		List<String> alone) {

	long count(String filter, String code) {
		return this.counts.getOrDefault(filter, Map.of()).getOrDefault(code, 0L);
	}

}
