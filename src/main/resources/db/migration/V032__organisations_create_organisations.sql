-- A firm, a body, an administration is one record wherever it appears: at a meeting, in a Spotlight, among the champions.
create table organisations.organisations (
	slug         text not null,
	name         text not null,
	name_fr      text,
	name_es      text,
	abbreviation text,
	kind         text not null,
	iso2         text,
	website      text,
	about        text,
	about_fr     text,
	about_es     text,
	origin       text not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint organisations_pk primary key (slug),
	constraint organisations_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint organisations_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint organisations_kind_known check (kind in ('FIRM', 'SUPPORT', 'ADMINISTRATION', 'INTERNATIONAL', 'BODY')),
	constraint organisations_website_is_web check (website ~ '^https?://'),
	constraint organisations_origin_known check (origin in ('shipped', 'person'))
);
create index organisations_economy on organisations.organisations (iso2);
create table organisations.organisation_sources (
	organisation_slug text     not null,
	source_id         text     not null,
	position          smallint not null,
	constraint organisation_sources_pk primary key (organisation_slug, source_id),
	constraint organisation_sources_organisation_fk foreign key (organisation_slug)
		references organisations.organisations (slug) on delete cascade,
	constraint organisation_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index organisation_sources_source on organisations.organisation_sources (source_id);

create trigger organisations_public after insert or update or delete or truncate on organisations.organisations
	for each statement execute function web.touch_public_version();
create trigger organisation_sources_public after insert or update or delete or truncate on organisations.organisation_sources
	for each statement execute function web.touch_public_version();
call history.keep('organisations.organisations', 'slug', 'array_remove(array[r.iso2], null)');
call history.keep_list('organisations.organisation_sources', 'organisations.organisations', 'slug', 'organisation_slug', 'sources', 'source_id',
	'array_remove(array[r.iso2], null)');

create function organisations.name_of_row(table_name text, row_key text, lang text) returns text language sql stable as $$
	select coalesce(to_jsonb(o) ->> ('name' || lang), o.name) from organisations.organisations o where o.slug = row_key $$;
create function organisations.page_of_row(table_name text, row_key text, lang text) returns text language sql stable as $$
	select 'organisations/' || o.slug from organisations.organisations o where o.slug = row_key $$;
