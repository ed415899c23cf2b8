package org.greenlane.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the outbox holds of people, for whoever tells them and forgets them. A letter that
 * is forgotten before it was delivered is not delivered.
 */
@Component
public class Correspondence {

	private final JdbcClient jdbc;

	Correspondence(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The letters to an address, without what opens a door. */
	public List<Map<String, @Nullable Object>> to(String address) {
		return this.jdbc.sql("""
				select created_at, delivered_at, given_up_at, language, template, subject,
					case when not secret then text end as text
				from mail.letters where recipient = ? order by created_at, id""").param(address).query().listOfRows();
	}

	/** Forgets all letters to somebody, and all others that name them. */
	@Transactional(propagation = Propagation.MANDATORY)
	public int forget(UUID person, String address) {
		return this.jdbc.sql("""
				delete from mail.letters
				where recipient = :address or :person = any (about) or position(:address in text) > 0""")
			.param("address", address)
			.param("person", person)
			.update();
	}

	/**
	 * Forgets all letters in which some words stand, such as the name of what they are
	 * about.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int forgetSaying(List<String> words) {
		return words.stream()
			.filter((word) -> !word.isBlank())
			.mapToInt((word) -> this.jdbc.sql("delete from mail.letters where position(? in text) > 0")
				.param(word)
				.update())
			.sum();
	}

}
