-- Applications to a call: one working copy that is saved with every step, and sealed versions that never change.
create table applications.applications (
	id            uuid        not null,
	call_id       uuid       not null,
	owner_id      uuid        not null,
	on_behalf_of  text        not null default '',
	language      text        not null,
	created_at    timestamptz not null,
	saved_at      timestamptz not null,
	revision      integer     not null default 1,
	reference     text,
	submitted_at  timestamptz,
	withdrawn_at  timestamptz,
	withdrawn_why text        not null default '',
	erased_at     timestamptz,
	constraint applications_pk primary key (id),
	constraint applications_call foreign key (call_id) references calls.calls (id),
	constraint applications_owner foreign key (owner_id) references accounts.people (id),
	constraint applications_reference_unique unique (reference),
	constraint applications_reference_form check (reference ~ '^[2-9A-HJ-NPR-Y]{8}$'),
	constraint applications_language_known check (language in ('en', 'fr', 'es')),
	constraint applications_behalf_length check (length(on_behalf_of) <= 200),
	constraint applications_why_length check (length(withdrawn_why) <= 2000),
	constraint applications_sent_has_reference check ((reference is null) = (submitted_at is null)),
	constraint applications_withdrawn_was_sent check (withdrawn_at is null or submitted_at is not null)
);
create index applications_owner on applications.applications (owner_id);
create index applications_of_call on applications.applications (call_id);

create table applications.answers (
	application_id uuid        not null,
	question       text        not null,
	said           text[]      not null,
	saved_at       timestamptz not null,
	saved_by       uuid        not null,
	constraint answers_pk primary key (application_id, question),
	constraint answers_application foreign key (application_id) references applications.applications (id) on delete cascade
);

create table applications.attachments (
	application_id uuid        not null,
	question       text        not null,
	file_id        uuid        not null,
	added_at       timestamptz not null,
	added_by       uuid        not null,
	constraint attachments_pk primary key (application_id, question),
	constraint attachments_application foreign key (application_id) references applications.applications (id) on delete cascade,
	constraint attachments_file foreign key (file_id) references files.files (id)
);
create index attachments_file on applications.attachments (file_id);

create table applications.collaborators (
	id             uuid        not null default uuidv7(),
	application_id uuid        not null,
	address        text        not null,
	language       text        not null,
	invited_by     uuid        not null,
	invited_at     timestamptz not null,
	person_id      uuid,
	joined_at      timestamptz,
	removed_at     timestamptz,
	constraint collaborators_pk primary key (id),
	constraint collaborators_application foreign key (application_id) references applications.applications (id) on delete cascade,
	constraint collaborators_person foreign key (person_id) references accounts.people (id) on delete cascade,
	constraint collaborators_address_folded check (address = lower(address) and length(address) <= 254),
	constraint collaborators_language_known check (language in ('en', 'fr', 'es')),
	constraint collaborators_joined_by_somebody check ((joined_at is null) = (person_id is null))
);
create unique index collaborators_once on applications.collaborators (application_id, address) where removed_at is null;
create index collaborators_address on applications.collaborators (address);

call history.keep_names('applications.applications', 'id', '', 'id', '{saved_at,revision}');
call history.keep_names('applications.answers', 'application_id', 'question', 'application_id, question', '{saved_at,saved_by}');
call history.keep_names('applications.attachments', 'application_id', 'question', 'application_id, question', '{added_at,added_by}');
call history.keep_names('applications.collaborators', 'application_id');
