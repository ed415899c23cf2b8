-- A figure is worth what its source is worth: one row for one address, with its grade.
create function sources.source_id(url text) returns text language sql immutable parallel safe as
	$$ select left(md5(url), 10) $$;

create table sources.sources (
	id           text        not null generated always as (sources.source_id(url)) stored,
	url          text        not null,
	title        text        not null,
	grade        text        not null,
	origin       text        not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint sources_pk primary key (id),
	constraint sources_url_unique unique (url),
	constraint sources_url_is_web check (url ~ '^https?://'),
	constraint sources_grade_known check (grade in ('A', 'B', 'C')),
	constraint sources_origin_known check (origin in ('shipped', 'person'))
);
create trigger sources_public after insert or update or delete or truncate on sources.sources
	for each statement execute function web.touch_public_version();
