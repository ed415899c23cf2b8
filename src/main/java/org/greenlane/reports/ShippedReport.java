package org.greenlane.reports;

import java.time.Instant;
import java.util.List;
import java.util.Properties;

/**
 * A report as it comes with the portal.
 *
 * @param name by which it is known to be loaded
 * @param published when its editors published it
 * @param texts English first, which the others were made from
 */
record ShippedReport(String name, String meeting, int year, Instant published, List<SealedText> texts) {

	static ShippedReport of(Properties facts, List<SealedText> texts) {
		return new ShippedReport(facts.getProperty("name"), facts.getProperty("meeting"),
				Integer.parseInt(facts.getProperty("year")), Instant.parse(facts.getProperty("published")), texts);
	}

}
