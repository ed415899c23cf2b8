package org.greenlane.passkeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/**
 * The passkeys, as their owners see them and as the library that checks them does.
 */
@Repository
class Passkeys implements UserCredentialRepository {

	private static final String CREDENTIAL = "select h.handle, c.* from passkeys.credentials c join passkeys.handles h using (person_id) where ";

	private final JdbcClient jdbc;

	private final Clock clock;

	Passkeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Those of a person, the oldest first. */
	List<Passkey> of(UUID person) {
		return this.jdbc
			.sql("select id, name, created_at, last_used_at from passkeys.credentials where person_id = ? order by id")
			.param(person)
			.query(Passkeys::passkey)
			.list();
	}

	/** Takes one of a person's passkeys away; empty if they have no such one. */
	Optional<Passkey> remove(UUID person, UUID id) {
		return this.jdbc
			.sql("""
					delete from passkeys.credentials where person_id = ? and id = ? returning id, name, created_at, last_used_at""")
			.params(person, id)
			.query(Passkeys::passkey)
			.optional();
	}

	@Override
	public void save(CredentialRecord record) {
		int known = this.jdbc.sql("""
				update passkeys.credentials set signature_count = ?, backup_state = ?, last_used_at = ?
				where credential_id = ?""")
			.params(record.getSignatureCount(), record.isBackupState(), now(), record.getCredentialId().getBytes())
			.update();
		if (known == 0) {
			add(record);
		}
	}

	private void add(CredentialRecord record) {
		Bytes attestation = record.getAttestationObject();
		this.jdbc.sql("""
				insert into passkeys.credentials (person_id, credential_id, name, public_key, signature_count,
					uv_initialized, backup_eligible, backup_state, transports, attestation_object, created_at)
				select person_id, :credential, :name, :key, :count, :verified, :eligible, :state, :transports,
					:attestation, :now
				from passkeys.handles where handle = :handle""")
			.param("credential", record.getCredentialId().getBytes())
			.param("name", record.getLabel())
			.param("key", record.getPublicKey().getBytes())
			.param("count", record.getSignatureCount())
			.param("verified", record.isUvInitialized())
			.param("eligible", record.isBackupEligible())
			.param("state", record.isBackupState())
			.param("transports",
					record.getTransports()
						.stream()
						.map(AuthenticatorTransport::getValue)
						.sorted()
						.collect(Collectors.joining(",")))
			.param("attestation", (attestation != null) ? attestation.getBytes() : new byte[0])
			.param("now", now())
			.param("handle", record.getUserEntityUserId().getBytes())
			.update();
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes id) {
		return this.jdbc.sql(CREDENTIAL + "c.credential_id = ?")
			.param(id.getBytes())
			.query(Passkeys::credential)
			.optional()
			.orElse(null);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes handle) {
		return this.jdbc.sql(CREDENTIAL + "h.handle = ? order by c.id")
			.param(handle.getBytes())
			.query(Passkeys::credential)
			.list();
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("Only its owner removes a passkey");
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Passkey passkey(ResultSet row, int n) throws SQLException {
		return new Passkey(row.getObject("id", UUID.class), row.getString("name"), instant(row, "created_at"),
				Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
					.map(OffsetDateTime::toInstant));
	}

	private static CredentialRecord credential(ResultSet row, int n) throws SQLException {
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(new Bytes(row.getBytes("credential_id")))
			.userEntityUserId(new Bytes(row.getBytes("handle")))
			.publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
			.signatureCount(row.getLong("signature_count"))
			.uvInitialized(row.getBoolean("uv_initialized"))
			.backupEligible(row.getBoolean("backup_eligible"))
			.backupState(row.getBoolean("backup_state"))
			.transports(Arrays.stream(row.getString("transports").split(","))
				.filter((transport) -> !transport.isEmpty())
				.map(AuthenticatorTransport::valueOf)
				.collect(Collectors.toSet()))
			.attestationObject(new Bytes(row.getBytes("attestation_object")))
			.created(instant(row, "created_at"))
			.label(row.getString("name"))
			.build();
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
