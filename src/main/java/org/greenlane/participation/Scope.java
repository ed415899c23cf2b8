package org.greenlane.participation;

import org.greenlane.listings.Labels;

/**
 * What part of an economy's operators a record counts. Counts of different scope are
 * never added and never compared.
 */
public enum Scope {

	NATIONAL_PROGRAMME, NAMED_PROGRAMME, REGIONAL_HOLDERS, MEMBER_STATE_SHARE, COMPLIANCE_PROGRAMME, HIGHEST_CLASS,
	ONE_TIER, ALL_CLASSES, COVERED_BY_MRA, EXPORTERS, IMPORTERS, IMPORTERS_AND_EXPORTERS, CUSTOMS_BROKERS, LOGISTICS,
	PRIVATE_FIRMS, SHENZHEN_DISTRICT, SURVEY_RESPONDENTS;

	public static final Labels LABELS = Labels.of("participation.scope", Scope.class);

}
