-- An administrator asks somebody by letter to take a role; whoever proves the mailbox in time has it.
create table people.invitations (
	id           uuid        not null default uuidv7(),
	address      text        not null,
	language     text        not null,
	role         text        not null,
	economy      text,
	call_id      text,
	sentence     text        not null default '',
	invited_by   uuid        not null,
	invited_at   timestamptz not null,
	sent_at      timestamptz not null,
	expires_at   timestamptz not null,
	accepted_at  timestamptz,
	accepted_by  uuid,
	withdrawn_at timestamptz,
	constraint invitations_pk primary key (id),
	constraint invitations_invited_by foreign key (invited_by) references accounts.people (id) on delete cascade,
	constraint invitations_accepted_by foreign key (accepted_by) references accounts.people (id) on delete cascade,
	constraint invitations_economy foreign key (economy) references economies.economies (iso2),
	constraint invitations_address_folded check (address = lower(address) and address ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$'
		and length(address) <= 254),
	constraint invitations_language_known check (language in ('en', 'fr', 'es')),
	constraint invitations_role_known check (role in ('FOCAL_POINT', 'JUDGE', 'EDITOR', 'APPROVER', 'ADMINISTRATOR')),
	constraint invitations_economy_of_focal_points check ((role = 'FOCAL_POINT') = (economy is not null)),
	constraint invitations_call_of_judges check ((role = 'JUDGE') = (call_id is not null)),
	constraint invitations_sentence_length check (length(sentence) <= 500),
	constraint invitations_one_end check (num_nonnulls(accepted_at, withdrawn_at) <= 1),
	constraint invitations_accepted_by_somebody check ((accepted_at is null) = (accepted_by is null)),
	constraint invitations_brief check (expires_at <= sent_at + interval '14 days')
);
-- Asked twice, somebody has one invitation, which the second letter renews.
create unique index invitations_once on people.invitations (address, role, economy, call_id) nulls not distinct
	where accepted_at is null and withdrawn_at is null;
