-- People with a role may sign in by a passkey: the portal keeps the public half of a key pair and never sees the other.
-- Devices know a person by a random handle, which says nothing about them.
create table passkeys.handles (
	person_id  uuid        not null,
	handle     bytea       not null,
	created_at timestamptz not null default now(),
	constraint handles_pk primary key (person_id),
	constraint handles_person foreign key (person_id) references accounts.people (id) on delete cascade,
	constraint handles_unique unique (handle),
	constraint handles_length check (length(handle) between 16 and 64)
);

create table passkeys.credentials (
	id                 uuid        not null default uuidv7(),
	person_id          uuid        not null,
	credential_id      bytea       not null,
	name               text        not null,
	public_key         bytea       not null,
	signature_count    bigint      not null,
	uv_initialized     boolean     not null,
	backup_eligible    boolean     not null,
	backup_state       boolean     not null,
	transports         text        not null,
	attestation_object bytea       not null,
	created_at         timestamptz not null,
	last_used_at       timestamptz,
	constraint credentials_pk primary key (id),
	constraint credentials_handle foreign key (person_id) references passkeys.handles (person_id) on delete cascade,
	constraint credentials_credential_unique unique (credential_id),
	constraint credentials_credential_length check (length(credential_id) between 1 and 1023),
	constraint credentials_name_length check (length(name) between 1 and 60)
);
create index credentials_person on passkeys.credentials (person_id);
