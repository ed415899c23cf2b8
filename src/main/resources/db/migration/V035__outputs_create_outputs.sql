-- What the group produced and plans, with the state that a source gives it; no outcome is recorded that no source states.
create table outputs.outputs (
	id           text not null,
	slug         text,
	name         text not null,
	name_fr      text,
	name_es      text,
	kind         text not null,
	year         text,
	state        text,
	status_said  text not null,
	symbol       text,
	note         text,
	themes       text[] not null default '{}',
	as_of        text,
	origin       text not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint outputs_pk primary key (id),
	constraint outputs_slug_unique unique (slug),
	constraint outputs_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint outputs_year_date check (web.is_partial_date(year)),
	constraint outputs_as_of_date check (web.is_partial_date(as_of)),
	constraint outputs_state_known check (state in ('IDEA', 'PLANNED', 'PROPOSED', 'DRAFT', 'DISCUSSED', 'PREPARED', 'ADOPTED', 'ISSUED', 'RUNNING', 'DONE')),
	constraint outputs_themes_known check (themes <@ array['MC14', 'IP', 'AI']),
	constraint outputs_origin_known check (origin in ('shipped', 'person'))
);
create table outputs.output_sources (
	output_id text     not null,
	source_id text     not null,
	position  smallint not null,
	constraint output_sources_pk primary key (output_id, source_id),
	constraint output_sources_output_fk foreign key (output_id) references outputs.outputs (id) on delete cascade,
	constraint output_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index output_sources_source on outputs.output_sources (source_id);

create table outputs.findings (
	id           text    not null,
	output_id    text    not null,
	place        integer not null,
	kind         text    not null,
	words        text    not null,
	words_fr     text,
	words_es     text,
	origin       text    not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint findings_pk primary key (id),
	constraint findings_output_fk foreign key (output_id) references outputs.outputs (id),
	constraint findings_kind_known check (kind in ('KNOWN', 'PRESS_BARRIER', 'COMMUNICATION_BARRIER', 'PRESS_DIRECTION', 'PRESS_PRACTICE',
		'DRAFT_CONTEXT', 'NOT_KNOWN')),
	constraint findings_origin_known check (origin in ('shipped', 'person'))
);
create index findings_output on outputs.findings (output_id, place);
create table outputs.finding_sources (
	finding_id text     not null,
	source_id  text     not null,
	position   smallint not null,
	constraint finding_sources_pk primary key (finding_id, source_id),
	constraint finding_sources_finding_fk foreign key (finding_id) references outputs.findings (id) on delete cascade,
	constraint finding_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index finding_sources_source on outputs.finding_sources (source_id);

create trigger outputs_public after insert or update or delete or truncate on outputs.outputs
	for each statement execute function web.touch_public_version();
create trigger findings_public after insert or update or delete or truncate on outputs.findings
	for each statement execute function web.touch_public_version();
call history.keep('outputs.outputs', 'id');
call history.keep_list('outputs.output_sources', 'outputs.outputs', 'id', 'output_id', 'sources', 'source_id');
call history.keep('outputs.findings', 'id');
call history.keep_list('outputs.finding_sources', 'outputs.findings', 'id', 'finding_id', 'sources', 'source_id');

create function outputs.name_of_row(table_name text, row_key text, lang text) returns text language sql stable as $$
	select case table_name when 'outputs.outputs' then (select coalesce(to_jsonb(o) ->> ('name' || lang), o.name) from outputs.outputs o where o.id = row_key)
		when 'outputs.findings' then (select coalesce(to_jsonb(f) ->> ('words' || lang), f.words) from outputs.findings f where f.id = row_key) end $$;
create function outputs.page_of_row(table_name text, row_key text, lang text) returns text language sql stable as $$
	select 'outputs/' || coalesce(o.slug, lower(o.id)) from outputs.outputs o
	where o.id = case table_name when 'outputs.outputs' then row_key
		when 'outputs.findings' then (select f.output_id from outputs.findings f where f.id = row_key) end $$;
