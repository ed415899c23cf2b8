package org.greenlane.forms;

import java.util.Locale;
import java.util.Set;

import org.greenlane.revisions.Field;

/**
 * The parts of a form, in their order.
 */
public enum FieldGroup {

	/** What the row is about, and what it is called. */
	SUBJECT,

	/** What is known of it. */
	FACTS,

	/** What is known of micro, small, medium and large firms. */
	SIZES,

	/** Where that is from. */
	SOURCES;

	private static final Set<String> OF_SUBJECT = Set.of("iso2", "iso3", "m49", "programme_id", "mra_id", "url",
			"programme_name", "local_abbr", "type", "kind", "status", "title", "name", "name_fr", "name_es",
			"measure_code", "label", "programme", "scope", "unit", "plurilateral_name", "parties_basis", "sector",
			"field", "value");

	private static final Set<String> OF_SOURCES = Set.of("source_url", "data_quality", "grade", "as_of", "note");

	static FieldGroup of(Field field) {
		if (field.key() || OF_SUBJECT.contains(field.column())) {
			return SUBJECT;
		}
		if (OF_SOURCES.contains(field.column())) {
			return SOURCES;
		}
		return field.column().matches("(msme|micro|small|medium|large)(_.*)?") ? SIZES : FACTS;
	}

	/** The part as messages write it. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
