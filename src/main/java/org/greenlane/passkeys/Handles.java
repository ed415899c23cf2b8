package org.greenlane.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import org.greenlane.accounts.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names by which devices know people: random, since a device may show or hand on what
 * it keeps, and an address or our own identifier would tell who somebody is.
 */
@Repository
class Handles implements PublicKeyCredentialUserEntityRepository {

	private final JdbcClient jdbc;

	Handles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The handle of a person, who gets one when it is asked for the first time. */
	@Transactional
	public Bytes of(SignedIn person) {
		this.jdbc.sql("insert into passkeys.handles (person_id, handle) values (?, ?) on conflict do nothing")
			.params(person.id(), Bytes.random().getBytes())
			.update();
		return new Bytes(this.jdbc.sql("select handle from passkeys.handles where person_id = ?")
			.param(person.id())
			.query((row, n) -> row.getBytes("handle"))
			.single());
	}

	/** Whose handle it is. */
	Optional<UUID> person(Bytes handle) {
		return this.jdbc.sql("select person_id from passkeys.handles where handle = ?")
			.param(handle.getBytes())
			.query(UUID.class)
			.optional();
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
		return this.jdbc.sql("select person_id, handle from passkeys.handles where handle = ?")
			.param(id.getBytes())
			.query(Handles::entity)
			.optional()
			.orElse(null);
	}

	@Override
	public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
		return this.jdbc.sql("select person_id, handle from passkeys.handles where person_id = ?")
			.param(UUID.fromString(username))
			.query(Handles::entity)
			.optional()
			.orElse(null);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity entity) {
		throw new UnsupportedOperationException("Only of() makes handles");
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("A handle goes with its person");
	}

	private static PublicKeyCredentialUserEntity entity(ResultSet row, int n) throws SQLException {
		String person = row.getString("person_id");
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id(new Bytes(row.getBytes("handle")))
			.name(person)
			.displayName(person)
			.build();
	}

}
