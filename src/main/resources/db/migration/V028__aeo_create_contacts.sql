-- What only an administration can tell gets a place: whom to ask, how its programme works, and that something still holds.
create table aeo.contacts (
	iso2           text        not null,
	administration text        not null,
	contact_point  text,
	email          text,
	telephone      text,
	web_page       text,
	grade          text        not null,
	as_of          text,
	origin         text        not null default 'person',
	edited_at      timestamptz,
	constraint contacts_pk primary key (iso2),
	constraint contacts_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint contacts_email_form check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$'),
	constraint contacts_web_page_is_web check (web_page ~ '^https?://'),
	constraint contacts_as_of_date check (web.is_partial_date(as_of)),
	constraint contacts_grade_known check (grade in ('A', 'B', 'C')),
	constraint contacts_origin_known check (origin in ('shipped', 'person'))
);
create table aeo.contact_sources (
	iso2      text     not null,
	source_id text     not null,
	position  smallint not null,
	constraint contact_sources_pk primary key (iso2, source_id),
	constraint contact_sources_contact_fk foreign key (iso2) references aeo.contacts (iso2) on delete cascade,
	constraint contact_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index contact_sources_source on aeo.contact_sources (source_id);

-- The rest of what the Compendium of the WCO asks about a programme.
create table aeo.procedures (
	programme_code  text        not null,
	criteria        text,
	application     text,
	self_assessment text,
	validation      text,
	certification   text,
	review          text,
	suspension      text,
	appeal          text,
	time_to_decide  text,
	revalidation    text,
	fee             text,
	other_agencies  text,
	outreach        text,
	grade           text        not null,
	as_of           text,
	origin          text        not null default 'person',
	edited_at       timestamptz,
	constraint procedures_pk primary key (programme_code),
	constraint procedures_programme_fk foreign key (programme_code) references aeo.programmes (code) on delete cascade,
	constraint procedures_as_of_date check (web.is_partial_date(as_of)),
	constraint procedures_grade_known check (grade in ('A', 'B', 'C')),
	constraint procedures_origin_known check (origin in ('shipped', 'person'))
);
create table aeo.procedure_sources (
	programme_code text     not null,
	source_id      text     not null,
	position       smallint not null,
	constraint procedure_sources_pk primary key (programme_code, source_id),
	constraint procedure_sources_procedure_fk foreign key (programme_code)
		references aeo.procedures (programme_code) on delete cascade,
	constraint procedure_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index procedure_sources_source on aeo.procedure_sources (source_id);

-- That a row still holds, said by whoever is responsible for it after looking at a source again.
create table sources.confirmations (
	id           uuid        not null default uuidv7(),
	table_name   text        not null,
	row_key      text        not null,
	name         text        not null,
	iso2         text        not null,
	source_id    text        not null,
	confirmed_on date        not null,
	confirmed_at timestamptz not null default clock_timestamp(),
	constraint confirmations_pk primary key (id),
	constraint confirmations_once_a_day unique (table_name, row_key, confirmed_on),
	constraint confirmations_source_fk foreign key (source_id) references sources.sources (id)
);
create index confirmations_source on sources.confirmations (source_id);

create trigger contacts_public after insert or update or delete or truncate on aeo.contacts
	for each statement execute function web.touch_public_version();
create trigger procedures_public after insert or update or delete or truncate on aeo.procedures
	for each statement execute function web.touch_public_version();
create trigger confirmations_public after insert or update or delete or truncate on sources.confirmations
	for each statement execute function web.touch_public_version();

alter table history.changes drop constraint changes_cause_known;
alter table history.changes add constraint changes_cause_known
	check (cause in ('LOAD', 'EDIT', 'UPLOAD', 'PROPOSAL', 'CONFIRMATION', 'UNSIGNED'));

call history.keep('aeo.contacts', 'iso2', 'array[r.iso2]');
call history.keep_list('aeo.contact_sources', 'aeo.contacts', 'iso2', 'iso2', 'sources', 'source_id', 'array[r.iso2]');
call history.keep('aeo.procedures', 'programme_code', '(select array[p.iso2] from aeo.programmes p where p.code = r.programme_code)');
call history.keep_list('aeo.procedure_sources', 'aeo.procedures', 'programme_code', 'programme_code', 'sources', 'source_id',
	'(select array[p.iso2] from aeo.programmes p where p.code = r.programme_code)');
call history.keep('sources.confirmations', 'id', 'array[r.iso2]');
