package org.greenlane.catalogue;

/**
 * What a thing is, in the order in which pages name kinds.
 */
public enum Kind {

	ECONOMY, PROGRAMME, MEASURE, ARRANGEMENT, MEETING, REPORT, SPOTLIGHT, BARRIER, ORGANISATION, OUTPUT, CALL, EDITION,
	LAUREATE, SERIES, RECORD, SOURCE, PAGE

}
