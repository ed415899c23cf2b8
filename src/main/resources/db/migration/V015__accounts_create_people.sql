-- People sign in without a password: a person is an e-mail address that has proved itself once, and what they may do is rows.
create table accounts.people (
	id         uuid        not null default uuidv7(),
	address    text        not null,
	name       text        not null default '',
	language   text        not null,
	created_at timestamptz not null default now(),
	constraint people_pk primary key (id),
	constraint people_address_unique unique (address),
	constraint people_address_folded check (address = lower(address) and address ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$'
		and length(address) <= 254),
	constraint people_name_length check (length(name) <= 120),
	constraint people_language_known check (language in ('en', 'fr', 'es'))
);

-- Everybody may apply, so that is no row. Who granted a role is empty where the installation itself did.
create table accounts.roles (
	id         uuid        not null default uuidv7(),
	person_id  uuid        not null,
	role       text        not null,
	economy    text,
	call_id    text,
	granted_at timestamptz not null default now(),
	granted_by uuid,
	constraint roles_pk primary key (id),
	constraint roles_person foreign key (person_id) references accounts.people (id) on delete cascade,
	constraint roles_granted_by foreign key (granted_by) references accounts.people (id) on delete set null,
	constraint roles_economy foreign key (economy) references economies.economies (iso2),
	constraint roles_known check (role in ('FOCAL_POINT', 'JUDGE', 'EDITOR', 'APPROVER', 'ADMINISTRATOR')),
	constraint roles_economy_of_focal_points check ((role = 'FOCAL_POINT') = (economy is not null)),
	constraint roles_call_of_judges check ((role = 'JUDGE') = (call_id is not null)),
	constraint roles_once unique nulls not distinct (person_id, role, economy, call_id)
);

-- What opens the door is never stored: the link is kept as the hash of its token, the code as a hash together with
-- a secret that only the browser has which asked for it.
create table accounts.sign_in_links (
	id           uuid        not null default uuidv7(),
	token_hash   bytea       not null,
	browser_hash bytea       not null,
	code_hash    bytea       not null,
	address      text        not null,
	language     text        not null,
	return_to    text        not null default '',
	created_at   timestamptz not null,
	expires_at   timestamptz not null,
	attempts     integer     not null default 0,
	used_at      timestamptz,
	constraint sign_in_links_pk primary key (id),
	constraint sign_in_links_token_unique unique (token_hash),
	constraint sign_in_links_browser_unique unique (browser_hash),
	constraint sign_in_links_hashes check (length(token_hash) = 32 and length(browser_hash) = 32 and length(code_hash) = 32),
	constraint sign_in_links_attempts check (attempts between 0 and 5),
	constraint sign_in_links_brief check (expires_at <= created_at + interval '15 minutes')
);
create index sign_in_links_expires on accounts.sign_in_links (expires_at);

-- Names of columns are those of Spring Session.
create table accounts.sessions (
	primary_id            character(36) not null,
	session_id            text          not null,
	creation_time         bigint        not null,
	last_access_time      bigint        not null,
	max_inactive_interval integer       not null,
	expiry_time           bigint        not null,
	principal_name        text,
	constraint sessions_pk primary key (primary_id)
);
create unique index sessions_session_id on accounts.sessions (session_id);
create index sessions_expiry_time on accounts.sessions (expiry_time);
create index sessions_principal_name on accounts.sessions (principal_name);

create table accounts.sessions_attributes (
	session_primary_id character(36) not null,
	attribute_name     text          not null,
	attribute_bytes    bytea         not null,
	constraint sessions_attributes_pk primary key (session_primary_id, attribute_name),
	constraint sessions_attributes_session foreign key (session_primary_id) references accounts.sessions (primary_id) on delete cascade
);

-- Names of columns are those of Bucket4j.
create table accounts.limits (
	id         text   not null,
	state      bytea,
	expires_at bigint,
	constraint limits_pk primary key (id)
);
create index limits_expires_at on accounts.limits (expires_at);
