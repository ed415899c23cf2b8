-- What a small firm raised must be traceable to what came of it: who spoke, what stood in the way, and which body did what about it, by date.
create table spotlights.spotlights (
	id           text not null,
	meeting_id   text not null,
	item_id      text,
	organisation text not null,
	person       text,
	iso2         text,
	number       integer,
	product      text,
	product_fr   text,
	product_es   text,
	hs_code      text,
	hs_basis     text,
	helped       text,
	helped_fr    text,
	helped_es    text,
	origin       text not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint spotlights_pk primary key (id),
	constraint spotlights_meeting_fk foreign key (meeting_id) references meetings.meetings (id),
	constraint spotlights_item_fk foreign key (item_id) references meetings.agenda_items (id),
	constraint spotlights_organisation_fk foreign key (organisation) references organisations.organisations (slug),
	constraint spotlights_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint spotlights_number_positive check (number > 0),
	constraint spotlights_hs_code_form check (hs_code ~ '^[0-9]{2}([0-9]{2}([0-9]{2})?)?$'),
	constraint spotlights_hs_basis_known check (hs_basis in ('SOURCE', 'ANALYST')),
	constraint spotlights_hs_code_has_basis check (num_nulls(hs_code, hs_basis) <> 1),
	constraint spotlights_origin_known check (origin in ('shipped', 'person'))
);
create index spotlights_meeting on spotlights.spotlights (meeting_id);
create index spotlights_organisation on spotlights.spotlights (organisation);
create table spotlights.spotlight_sources (
	spotlight_id text     not null,
	source_id    text     not null,
	position     smallint not null,
	constraint spotlight_sources_pk primary key (spotlight_id, source_id),
	constraint spotlight_sources_spotlight_fk foreign key (spotlight_id) references spotlights.spotlights (id) on delete cascade,
	constraint spotlight_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index spotlight_sources_source on spotlights.spotlight_sources (source_id);

create table spotlights.barriers (
	id           text not null,
	spotlight_id text not null,
	kind         text not null,
	title        text not null,
	title_fr     text,
	title_es     text,
	origin       text not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint barriers_pk primary key (id),
	constraint barriers_spotlight_fk foreign key (spotlight_id) references spotlights.spotlights (id),
	constraint barriers_kind_known check (kind in ('LABELLING', 'DOCUMENTATION', 'TESTING', 'STANDARD', 'CLASSIFICATION', 'BORDER_PROCEDURE',
		'FINANCE', 'PARTNERS', 'SHIPPING', 'OTHER')),
	constraint barriers_origin_known check (origin in ('shipped', 'person'))
);
create index barriers_spotlight on spotlights.barriers (spotlight_id);
create table spotlights.barrier_sources (
	barrier_id text     not null,
	source_id  text     not null,
	position   smallint not null,
	constraint barrier_sources_pk primary key (barrier_id, source_id),
	constraint barrier_sources_barrier_fk foreign key (barrier_id) references spotlights.barriers (id) on delete cascade,
	constraint barrier_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index barrier_sources_source on spotlights.barrier_sources (source_id);

-- Of some steps only the day is known on which somebody told of them.
create table spotlights.follow_ups (
	id           text not null,
	state        text not null,
	body         text not null,
	symbol       text,
	date         text,
	reported     text,
	what         text not null,
	what_fr      text,
	what_es      text,
	origin       text not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint follow_ups_pk primary key (id),
	constraint follow_ups_body_fk foreign key (body) references organisations.organisations (slug),
	constraint follow_ups_state_known check (state in ('PROPOSED', 'ON_AGENDA', 'DISCUSSED', 'RESOLVED', 'CLOSED')),
	constraint follow_ups_date_date check (web.is_partial_date(date)),
	constraint follow_ups_reported_date check (web.is_partial_date(reported)),
	constraint follow_ups_dated check (num_nonnulls(date, reported) > 0),
	constraint follow_ups_origin_known check (origin in ('shipped', 'person'))
);
create index follow_ups_body on spotlights.follow_ups (body);
create table spotlights.follow_up_sources (
	follow_up_id text     not null,
	source_id    text     not null,
	position     smallint not null,
	constraint follow_up_sources_pk primary key (follow_up_id, source_id),
	constraint follow_up_sources_follow_up_fk foreign key (follow_up_id) references spotlights.follow_ups (id) on delete cascade,
	constraint follow_up_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index follow_up_sources_source on spotlights.follow_up_sources (source_id);
create table spotlights.follow_up_barriers (
	follow_up_id text     not null,
	barrier_id   text     not null,
	position     smallint not null,
	constraint follow_up_barriers_pk primary key (follow_up_id, barrier_id),
	constraint follow_up_barriers_follow_up_fk foreign key (follow_up_id) references spotlights.follow_ups (id) on delete cascade,
	constraint follow_up_barriers_barrier_fk foreign key (barrier_id) references spotlights.barriers (id)
);
create index follow_up_barriers_barrier on spotlights.follow_up_barriers (barrier_id);
create table spotlights.follow_up_sponsors (
	follow_up_id text     not null,
	iso2         text     not null,
	position     smallint not null,
	constraint follow_up_sponsors_pk primary key (follow_up_id, iso2),
	constraint follow_up_sponsors_follow_up_fk foreign key (follow_up_id) references spotlights.follow_ups (id) on delete cascade,
	constraint follow_up_sponsors_economy_fk foreign key (iso2) references economies.economies (iso2)
);
create index follow_up_sponsors_economy on spotlights.follow_up_sponsors (iso2);

-- How far a state has come.
create function spotlights.rank(state text) returns integer language sql immutable parallel safe as
	$$ select array_position(array['RAISED', 'PROPOSED', 'ON_AGENDA', 'DISCUSSED', 'RESOLVED', 'CLOSED'], state) $$;

-- A barrier's state is that of its newest step; one that nobody took up is raised.
create view spotlights.barrier_rows as
select b.*, s.organisation, s.iso2, s.product, s.product_fr, s.product_es, s.hs_code, s.meeting_id, m.held, m.first_day, m.last_day,
	coalesce(f.state, 'RAISED') as state, f.on_date as stepped, coalesce(f.state, 'RAISED') not in ('RESOLVED', 'CLOSED') as open
from spotlights.barriers b
join spotlights.spotlights s on s.id = b.spotlight_id
join meetings.meeting_rows m on m.id = s.meeting_id
left join lateral (select f.state, coalesce(f.date, f.reported) as on_date from spotlights.follow_ups f
	join spotlights.follow_up_barriers l on l.follow_up_id = f.id where l.barrier_id = b.id
	order by coalesce(f.date, f.reported) desc, spotlights.rank(f.state) desc, f.id limit 1) f on true;

create function spotlights.economies_of(spotlight text) returns text[] language sql stable as $$
	select array_remove(array[s.iso2], null) from spotlights.spotlights s where s.id = spotlight $$;

create trigger spotlights_public after insert or update or delete or truncate on spotlights.spotlights
	for each statement execute function web.touch_public_version();
create trigger barriers_public after insert or update or delete or truncate on spotlights.barriers
	for each statement execute function web.touch_public_version();
create trigger follow_ups_public after insert or update or delete or truncate on spotlights.follow_ups
	for each statement execute function web.touch_public_version();
create trigger follow_up_barriers_public after insert or update or delete or truncate on spotlights.follow_up_barriers
	for each statement execute function web.touch_public_version();
create trigger follow_up_sponsors_public after insert or update or delete or truncate on spotlights.follow_up_sponsors
	for each statement execute function web.touch_public_version();
call history.keep('spotlights.spotlights', 'id', 'array_remove(array[r.iso2], null)');
call history.keep_list('spotlights.spotlight_sources', 'spotlights.spotlights', 'id', 'spotlight_id', 'sources', 'source_id',
	'array_remove(array[r.iso2], null)');
call history.keep('spotlights.barriers', 'id', '(select spotlights.economies_of(r.spotlight_id))');
call history.keep_list('spotlights.barrier_sources', 'spotlights.barriers', 'id', 'barrier_id', 'sources', 'source_id',
	'(select spotlights.economies_of(r.spotlight_id))');
call history.keep('spotlights.follow_ups', 'id');
call history.keep_list('spotlights.follow_up_sources', 'spotlights.follow_ups', 'id', 'follow_up_id', 'sources', 'source_id');
call history.keep_list('spotlights.follow_up_barriers', 'spotlights.follow_ups', 'id', 'follow_up_id', 'barriers', 'barrier_id');
call history.keep_list('spotlights.follow_up_sponsors', 'spotlights.follow_ups', 'id', 'follow_up_id', 'sponsors', 'iso2');

create function spotlights.name_of_row(table_name text, row_key text, lang text) returns text language sql stable as $$
	select case table_name
		when 'spotlights.spotlights' then (select coalesce(to_jsonb(o) ->> ('name' || lang), o.name) from spotlights.spotlights s
			join organisations.organisations o on o.slug = s.organisation where s.id = row_key)
		when 'spotlights.barriers' then (select coalesce(to_jsonb(b) ->> ('title' || lang), b.title) from spotlights.barriers b where b.id = row_key)
		when 'spotlights.follow_ups' then (select coalesce(to_jsonb(f) ->> ('what' || lang), f.what) from spotlights.follow_ups f where f.id = row_key) end $$;
create function spotlights.page_of_row(table_name text, row_key text, lang text) returns text language sql stable as $$
	select case table_name
		when 'spotlights.spotlights' then (select 'spotlights/' || s.id from spotlights.spotlights s where s.id = row_key)
		when 'spotlights.barriers' then (select 'barriers/' || b.id from spotlights.barriers b where b.id = row_key)
		when 'spotlights.follow_ups' then (select 'barriers/' || min(l.barrier_id) from spotlights.follow_up_barriers l where l.follow_up_id = row_key) end $$;
