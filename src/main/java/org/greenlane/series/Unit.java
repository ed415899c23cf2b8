package org.greenlane.series;

import java.util.stream.Stream;

import org.greenlane.listings.Labels;

/**
 * What a series counts; all but the first three are percentages, each of its own base.
 */
public enum Unit {

	PROGRAMMES, ARRANGEMENTS, POINTS, RESPONDENTS, TRADERS, EXPORTERS, BROKERS, FORWARDERS, SME_TRADERS, AEOS,
	TRADE_VALUE, IMPORT_VALUE, EXPORT_VALUE, IMPORTS, EXPORTS, TRANSITS, IMPORT_CONSIGNMENTS, EXPORT_CONSIGNMENTS,
	DECLARATIONS, CUSTOMS_REVENUE, TAX_REVENUE, DOMESTIC_TAXES, REVENUE, SATISFACTION;

	static final Labels LABELS = Labels.of("series.unit", Unit.class);

	/** Whether values are percentages. */
	public boolean isPercent() {
		return compareTo(POINTS) > 0;
	}

	static String[] codes() {
		return Stream.of(values()).map(Enum::name).toArray(String[]::new);
	}

}
