-- What the group did, from the first meeting on: when as far as it is known, what was on the table, who spoke, which documents.
create table meetings.meetings (
	id           text not null,
	slug         text,
	title        text not null,
	title_fr     text,
	title_es     text,
	kind         text not null default 'MEETING',
	held         text,
	date_basis   text not null default 'STATED',
	date_said    text,
	organiser    text,
	place        text,
	place_fr     text,
	place_es     text,
	attendance   text,
	start_time   text,
	end_time     text,
	time_zone    text,
	cancelled_on text,
	topics       text,
	origin       text not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint meetings_pk primary key (id),
	constraint meetings_slug_unique unique (slug),
	constraint meetings_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint meetings_kind_known check (kind in ('MEETING', 'THEMATIC', 'LAUNCH', 'CEREMONY', 'EVENT', 'STATEMENT', 'MINISTERIAL')),
	constraint meetings_held_date check (web.is_date_span(held)),
	constraint meetings_date_basis_known check (date_basis in ('STATED', 'PAGE_ADDRESS', 'DRAFT', 'PLANNED', 'PERIOD')),
	constraint meetings_organiser_fk foreign key (organiser) references organisations.organisations (slug),
	constraint meetings_attendance_known check (attendance in ('IN_PERSON', 'HYBRID', 'ONLINE')),
	constraint meetings_times_form check (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	constraint meetings_times_need_zone check (num_nulls(start_time, time_zone) <> 1 and (end_time is null or start_time is not null)),
	constraint meetings_cancelled_date check (web.is_partial_date(cancelled_on)),
	constraint meetings_origin_known check (origin in ('shipped', 'person'))
);
create table meetings.meeting_sources (
	meeting_id text     not null,
	source_id  text     not null,
	position   smallint not null,
	constraint meeting_sources_pk primary key (meeting_id, source_id),
	constraint meeting_sources_meeting_fk foreign key (meeting_id) references meetings.meetings (id) on delete cascade,
	constraint meeting_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index meeting_sources_source on meetings.meeting_sources (source_id);

create table meetings.agenda_items (
	id           text    not null,
	meeting_id   text    not null,
	place        integer not null,
	kind         text    not null,
	title        text    not null,
	title_fr     text,
	title_es     text,
	origin       text    not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint agenda_items_pk primary key (id),
	constraint agenda_items_meeting_fk foreign key (meeting_id) references meetings.meetings (id),
	constraint agenda_items_kind_known check (kind in ('ITEM', 'SPOTLIGHT')),
	constraint agenda_items_origin_known check (origin in ('shipped', 'person'))
);
create index agenda_items_meeting on meetings.agenda_items (meeting_id, place);
create table meetings.agenda_item_sources (
	item_id   text     not null,
	source_id text     not null,
	position  smallint not null,
	constraint agenda_item_sources_pk primary key (item_id, source_id),
	constraint agenda_item_sources_item_fk foreign key (item_id) references meetings.agenda_items (id) on delete cascade,
	constraint agenda_item_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index agenda_item_sources_source on meetings.agenda_item_sources (source_id);

create table meetings.speakers (
	id           text    not null,
	meeting_id   text    not null,
	item_id      text,
	part         text    not null,
	person       text,
	role         text,
	role_fr      text,
	role_es      text,
	organisation text,
	iso2         text,
	online       boolean,
	origin       text    not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint speakers_pk primary key (id),
	constraint speakers_meeting_fk foreign key (meeting_id) references meetings.meetings (id),
	constraint speakers_item_fk foreign key (item_id) references meetings.agenda_items (id),
	constraint speakers_organisation_fk foreign key (organisation) references organisations.organisations (slug),
	constraint speakers_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint speakers_part_known check (part in ('COORDINATOR', 'OPENING', 'SPEAKER', 'SPOTLIGHT', 'LAUREATE')),
	constraint speakers_somebody check (num_nonnulls(person, organisation, iso2) > 0),
	constraint speakers_origin_known check (origin in ('shipped', 'person'))
);
create index speakers_meeting on meetings.speakers (meeting_id);
create index speakers_item on meetings.speakers (item_id);
create index speakers_organisation on meetings.speakers (organisation);
create index speakers_economy on meetings.speakers (iso2);
create table meetings.speaker_sources (
	speaker_id text     not null,
	source_id  text     not null,
	position   smallint not null,
	constraint speaker_sources_pk primary key (speaker_id, source_id),
	constraint speaker_sources_speaker_fk foreign key (speaker_id) references meetings.speakers (id) on delete cascade,
	constraint speaker_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index speaker_sources_source on meetings.speaker_sources (source_id);

create table meetings.documents (
	id           text not null,
	meeting_id   text not null,
	item_id      text,
	kind         text not null,
	symbol       text,
	title        text,
	title_fr     text,
	title_es     text,
	dated        text,
	origin       text not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint documents_pk primary key (id),
	constraint documents_meeting_fk foreign key (meeting_id) references meetings.meetings (id),
	constraint documents_item_fk foreign key (item_id) references meetings.agenda_items (id),
	constraint documents_kind_known check (kind in ('DOCUMENT', 'NOTICE', 'DRAFT')),
	constraint documents_symbol_or_title check (num_nonnulls(symbol, title) > 0),
	constraint documents_dated_date check (web.is_partial_date(dated)),
	constraint documents_origin_known check (origin in ('shipped', 'person'))
);
create index documents_meeting on meetings.documents (meeting_id);
create index documents_item on meetings.documents (item_id);
create table meetings.document_sources (
	document_id text     not null,
	source_id   text     not null,
	position    smallint not null,
	constraint document_sources_pk primary key (document_id, source_id),
	constraint document_sources_document_fk foreign key (document_id) references meetings.documents (id) on delete cascade,
	constraint document_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index document_sources_source on meetings.document_sources (source_id);

-- A meeting as lists show it. Its address is its slug, else what it is known by.
create view meetings.meeting_rows as
select m.*, coalesce(m.slug, m.id) as address, web.span_first_day(m.held) as first_day, web.span_last_day(m.held) as last_day,
	array(select y::text from generate_series(extract(year from web.span_first_day(m.held)), extract(year from web.span_last_day(m.held))) y) as years,
	s.economies, s.people, d.symbols
from meetings.meetings m
cross join lateral (select coalesce(array_agg(distinct p.iso2) filter (where p.iso2 is not null), '{}') as economies,
		string_agg(concat_ws(' ', p.person, o.name), ' ') as people
	from meetings.speakers p left join organisations.organisations o on o.slug = p.organisation where p.meeting_id = m.id) s
cross join lateral (select string_agg(d.symbol, '; ' order by d.id) as symbols from meetings.documents d where d.meeting_id = m.id) d;

create function meetings.economies_of(meeting text) returns text[] language sql stable as $$
	select coalesce(array_agg(distinct p.iso2) filter (where p.iso2 is not null), '{}') from meetings.speakers p where p.meeting_id = meeting $$;

create trigger meetings_public after insert or update or delete or truncate on meetings.meetings
	for each statement execute function web.touch_public_version();
create trigger agenda_items_public after insert or update or delete or truncate on meetings.agenda_items
	for each statement execute function web.touch_public_version();
create trigger speakers_public after insert or update or delete or truncate on meetings.speakers
	for each statement execute function web.touch_public_version();
create trigger documents_public after insert or update or delete or truncate on meetings.documents
	for each statement execute function web.touch_public_version();
call history.keep('meetings.meetings', 'id', '(select meetings.economies_of(r.id))');
call history.keep_list('meetings.meeting_sources', 'meetings.meetings', 'id', 'meeting_id', 'sources', 'source_id', '(select meetings.economies_of(r.id))');
call history.keep('meetings.agenda_items', 'id', '(select meetings.economies_of(r.meeting_id))');
call history.keep_list('meetings.agenda_item_sources', 'meetings.agenda_items', 'id', 'item_id', 'sources', 'source_id',
	'(select meetings.economies_of(r.meeting_id))');
call history.keep('meetings.speakers', 'id', 'array_remove(array[r.iso2], null)');
call history.keep_list('meetings.speaker_sources', 'meetings.speakers', 'id', 'speaker_id', 'sources', 'source_id', 'array_remove(array[r.iso2], null)');
call history.keep('meetings.documents', 'id', '(select meetings.economies_of(r.meeting_id))');
call history.keep_list('meetings.document_sources', 'meetings.documents', 'id', 'document_id', 'sources', 'source_id',
	'(select meetings.economies_of(r.meeting_id))');

-- The meeting that a row of the module's tables belongs to.
create function meetings.meeting_of(table_name text, row_key text) returns text language sql stable as $$
	select case table_name when 'meetings.meetings' then row_key
		when 'meetings.agenda_items' then (select i.meeting_id from meetings.agenda_items i where i.id = row_key)
		when 'meetings.speakers' then (select p.meeting_id from meetings.speakers p where p.id = row_key)
		when 'meetings.documents' then (select d.meeting_id from meetings.documents d where d.id = row_key) end $$;
create function meetings.name_of_row(table_name text, row_key text, lang text) returns text language sql stable as $$
	select concat_ws(': ', (select coalesce(to_jsonb(m) ->> ('title' || lang), m.title) from meetings.meetings m
			where m.id = meetings.meeting_of(table_name, row_key)),
		case table_name when 'meetings.agenda_items' then (select coalesce(to_jsonb(i) ->> ('title' || lang), i.title) from meetings.agenda_items i where i.id = row_key)
			when 'meetings.speakers' then (select concat_ws(', ', p.person, o.name) from meetings.speakers p
				left join organisations.organisations o on o.slug = p.organisation where p.id = row_key)
			when 'meetings.documents' then (select coalesce(d.symbol, d.title) from meetings.documents d where d.id = row_key) end) $$;
create function meetings.page_of_row(table_name text, row_key text, lang text) returns text language sql stable as $$
	select 'meetings/' || coalesce(m.slug, m.id) from meetings.meetings m where m.id = meetings.meeting_of(table_name, row_key) $$;
