package org.greenlane.outputs;

import org.greenlane.listings.Labels;

/**
 * The words for the module's codes.
 */
final class OutputLabels {

	static final Labels KINDS = Labels.of("outputs.kind",
			OutputsFile.KINDS.values().stream().sorted().toArray(String[]::new));

	static final Labels STATES = Labels.of("outputs.state", OutputState.class);

	static final Labels THEMES = Labels.of("outputs.theme", "MC14", "IP", "AI");

	static final Labels FINDINGS = Labels.of("outputs.finding", FindingsFile.KINDS);

	static final Labels YEARS = Labels.inTable("""
			select distinct left(year, 4), left(year, 4) from outputs.outputs where year is not null order by 1 desc
			""");

	private OutputLabels() {
	}

}
