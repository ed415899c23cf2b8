-- A change of a row that waits for an editor: a focal point's, or a newly shipped version that met a row edited by a person.
create table proposals.proposals (
	id              uuid        not null default uuidv7(),
	version         integer     not null default 1,
	origin          text        not null,
	kind            text        not null,
	row_key         text        not null,
	name            text        not null,
	economy         text,
	is_new          boolean     not null default false,
	source_title    text        not null default '',
	source_url      text        not null default '',
	remark          text        not null default '',
	started_by      uuid,
	started_at      timestamptz not null,
	changed_at      timestamptz not null,
	sent_by         uuid,
	sent_at         timestamptz,
	withdrawn_at    timestamptz,
	decided_by      uuid,
	decided_at      timestamptz,
	why             text        not null default '',
	shipped_file    text,
	shipped_version text,
	left_the_files  boolean     not null default false,
	constraint proposals_pk primary key (id),
	constraint proposals_economy_fk foreign key (economy) references economies.economies (iso2),
	constraint proposals_started_by_fk foreign key (started_by) references accounts.people (id) on delete set null,
	constraint proposals_sent_by_fk foreign key (sent_by) references accounts.people (id) on delete set null,
	constraint proposals_decided_by_fk foreign key (decided_by) references accounts.people (id) on delete set null,
	constraint proposals_origin_known check (origin in ('FOCAL_POINT', 'UPGRADE')),
	constraint proposals_of_an_economy check (origin = 'UPGRADE' or economy is not null),
	constraint proposals_of_a_version check ((origin = 'UPGRADE') = (shipped_version is not null)),
	constraint proposals_decided_was_sent check (decided_at is null or sent_at is not null),
	constraint proposals_one_end check (num_nonnulls(withdrawn_at, decided_at) <= 1),
	constraint proposals_text_sizes check (length(source_title) <= 500 and length(source_url) <= 2000 and length(remark) <= 5000
		and length(why) <= 2000)
);
-- One proposal for a row and a shipped version of it, whatever became of it.
create unique index proposals_once_a_version on proposals.proposals (shipped_file, row_key, shipped_version);
create index proposals_economy on proposals.proposals (economy, changed_at desc);
create index proposals_waiting on proposals.proposals (sent_at) where sent_at is not null and withdrawn_at is null and decided_at is null;

-- A cell that would change: as it was when it was proposed, as it is proposed, and what was decided of it.
create table proposals.proposal_fields (
	proposal_id uuid     not null,
	field       text     not null,
	position    smallint not null,
	before      text     not null,
	proposed    text     not null,
	accepted    boolean,
	reason      text     not null default '',
	constraint proposal_fields_pk primary key (proposal_id, field),
	constraint proposal_fields_proposal_fk foreign key (proposal_id) references proposals.proposals (id) on delete cascade,
	constraint proposal_fields_declined_with_reason check (accepted is distinct from false or reason <> ''),
	constraint proposal_fields_sizes check (length(reason) <= 2000)
);

-- When a focal point was last asked to confirm what is old.
create table proposals.requests (
	person_id uuid        not null,
	economy   text        not null,
	asked_at  timestamptz not null,
	constraint requests_pk primary key (person_id, economy),
	constraint requests_person_fk foreign key (person_id) references accounts.people (id) on delete cascade,
	constraint requests_economy_fk foreign key (economy) references economies.economies (iso2)
);
