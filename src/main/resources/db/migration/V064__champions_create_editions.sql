-- Who the Small Business Champions were, edition by edition, and what each edition asked for, as its sources tell.
create table champions.editions (
	slug         text     not null,
	year         smallint not null,
	name         text     not null,
	partners     text     not null,
	launched     text,
	deadline     text,
	announced    text,
	theme        text     not null,
	theme_fr     text     not null,
	theme_es     text     not null,
	venue        text,
	venue_fr     text,
	venue_es     text,
	eligible     text,
	eligible_fr  text,
	eligible_es  text,
	documents    text,
	documents_fr text,
	documents_es text,
	selection    text,
	selection_fr text,
	selection_es text,
	note         text,
	note_fr      text,
	note_es      text,
	origin       text     not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint editions_pk primary key (slug),
	constraint editions_launched_date check (web.is_partial_date(launched)),
	constraint editions_deadline_date check (web.is_partial_date(deadline)),
	constraint editions_announced_date check (web.is_partial_date(announced)),
	constraint editions_origin_known check (origin in ('shipped', 'person'))
);
create table champions.edition_sources (
	edition   text     not null,
	source_id text     not null,
	position  smallint not null,
	constraint edition_sources_pk primary key (edition, source_id),
	constraint edition_sources_edition_fk foreign key (edition) references champions.editions (slug) on delete cascade,
	constraint edition_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index edition_sources_source on champions.edition_sources (source_id);

create table champions.laureates (
	id           text not null,
	edition      text not null,
	slug         text not null,
	organisation text not null,
	person       text,
	iso2         text,
	region       text,
	role         text not null,
	project      text,
	story        text,
	story_fr     text,
	story_es     text,
	origin       text not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint laureates_pk primary key (id),
	constraint laureates_address_unique unique (edition, slug),
	constraint laureates_edition_fk foreign key (edition) references champions.editions (slug),
	constraint laureates_organisation_fk foreign key (organisation) references organisations.organisations (slug),
	constraint laureates_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint laureates_economy_or_region check (iso2 is null or region is null),
	constraint laureates_region_known check (region in ('GLOBAL', 'LATIN_AMERICA_AND_CARIBBEAN')),
	constraint laureates_role_known check (role in ('CHAMPION', 'WINNER', 'RUNNER_UP', 'FINALIST')),
	constraint laureates_origin_known check (origin in ('shipped', 'person'))
);
create index laureates_organisation on champions.laureates (organisation);
create index laureates_economy on champions.laureates (iso2);
create table champions.laureate_sources (
	laureate_id text     not null,
	source_id   text     not null,
	position    smallint not null,
	constraint laureate_sources_pk primary key (laureate_id, source_id),
	constraint laureate_sources_laureate_fk foreign key (laureate_id) references champions.laureates (id) on delete cascade,
	constraint laureate_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index laureate_sources_source on champions.laureate_sources (source_id);

create trigger editions_public after insert or update or delete or truncate on champions.editions
	for each statement execute function web.touch_public_version();
create trigger laureates_public after insert or update or delete or truncate on champions.laureates
	for each statement execute function web.touch_public_version();

call history.keep('champions.editions', 'slug');
call history.keep_list('champions.edition_sources', 'champions.editions', 'slug', 'edition', 'sources', 'source_id');
call history.keep('champions.laureates', 'id', 'array_remove(array[r.iso2], null)');
call history.keep_list('champions.laureate_sources', 'champions.laureates', 'id', 'laureate_id', 'sources', 'source_id',
	'array_remove(array[r.iso2], null)');

create function champions.name_of_row(table_name text, row_key text, lang text) returns text language sql stable as $$
	select d.name from champions.editions d where table_name = 'champions.editions' and d.slug = row_key
	union all
	select l.edition || ', ' || coalesce(to_jsonb(o) ->> ('name' || lang), o.name) from champions.laureates l
	join organisations.organisations o on o.slug = l.organisation where table_name = 'champions.laureates' and l.id = row_key $$;
create function champions.page_of_row(table_name text, row_key text, lang text) returns text language sql stable as $$
	select 'champions/' || d.slug from champions.editions d where table_name = 'champions.editions' and d.slug = row_key
	union all
	select 'champions/' || l.edition || '/' || l.slug from champions.laureates l
	where table_name = 'champions.laureates' and l.id = row_key $$;
