package org.greenlane.aeo;

import org.greenlane.sources.Confirmation;
import org.greenlane.sources.Confirmations;
import org.greenlane.sources.SourceTable;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what administrations have told of themselves and of their programmes.
 */
@Component
class Administrations {

	/**
	 * An SQL expression for the contact of an economy as JSON; null where there is none.
	 */
	static final String CONTACT = """
			(select json_build_object('administration', c.administration, 'point', c.contact_point, 'email', c.email,
				'telephone', c.telephone, 'webPage', c.web_page, 'dated', c.as_of, 'confirmation', %s,
				'sources', %s)
				from aeo.contacts c where c.iso2 = :own)""".formatted(Confirmations.json("aeo.contacts", "c.iso2"),
			new SourceTable("aeo.contact_sources", "iso2").json("c.iso2"));

	private static final String TOLD = """
			select json_build_object('contact', %s, 'procedure', (select json_build_object('said',
					json_strip_nulls(to_json(p)), 'dated', p.as_of, 'confirmation', %s, 'sources', %s)
				from aeo.procedures p where p.programme_code = :programme), 'confirmation', %s)""".formatted(CONTACT,
			Confirmations.json("aeo.procedures", "p.programme_code"),
			new SourceTable("aeo.procedure_sources", "programme_code").json("p.programme_code"),
			Confirmations.json("aeo.programmes", ":programme"));

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	Administrations(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** What is told of a programme of an economy, in one statement. */
	Told of(String programme, String iso2) {
		String told = this.jdbc.sql(TOLD).param("programme", programme).param("own", iso2).query(String.class).single();
		return this.json.readValue(told, Told.class);
	}

	/**
	 * What an administration has told; what it has not is null.
	 *
	 * @param contact whom to ask
	 * @param procedure how the programme works
	 * @param confirmation that what the portal says of the programme still holds
	 */
	record Told(@Nullable Contact contact, @Nullable Procedure procedure, @Nullable Confirmation confirmation) {
	}

}
