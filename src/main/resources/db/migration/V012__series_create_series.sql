-- A figure that is published again and again is a series: named, of one unit, each value with its date and its source. Blank is unknown, never zero.
create table series.series (
	code         text     not null,
	family       text     not null,
	unit         text     not null,
	area         text,
	area_fr      text,
	area_es      text,
	name         text     not null,
	name_fr      text     not null,
	name_es      text     not null,
	position     smallint not null,
	origin       text     not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint series_pk primary key (code),
	constraint series_code_form check (code ~ '^[a-z][a-z0-9_]*$'),
	constraint series_family_known check (family in ('WORLD', 'COVERAGE', 'SENTIMENT')),
	constraint series_area_in_all_languages check (num_nulls(area, area_fr, area_es) in (0, 3)),
	constraint series_origin_known check (origin in ('shipped', 'person'))
);

create table series.series_values (
	id           text not null,
	series_code  text not null,
	iso2         text,
	date         text,
	date_remark  text,
	value        numeric,
	qualifier    text,
	respondents  integer,
	note         text,
	grade        text,
	as_of        text,
	origin       text not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint series_values_pk primary key (id),
	constraint series_values_series_fk foreign key (series_code) references series.series (code),
	constraint series_values_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint series_values_date_date check (web.is_partial_date(date)),
	constraint series_values_not_negative check (value >= 0),
	constraint series_values_qualifier_known check (qualifier in ('EXACT', 'AT_LEAST', 'AT_MOST', 'APPROX', 'DERIVED')),
	constraint series_values_qualifier_needs_value check ((value is null) = (qualifier is null)),
	constraint series_values_respondents_positive check (respondents > 0),
	constraint series_values_grade_known check (grade in ('A', 'B', 'C')),
	constraint series_values_as_of_date check (web.is_partial_date(as_of)),
	constraint series_values_origin_known check (origin in ('shipped', 'person'))
);
create index series_values_series on series.series_values (series_code);
create index series_values_economy on series.series_values (iso2);
create table series.value_sources (
	value_id  text     not null,
	source_id text     not null,
	position  smallint not null,
	constraint value_sources_pk primary key (value_id, source_id),
	constraint value_sources_value_fk foreign key (value_id) references series.series_values (id) on delete cascade,
	constraint value_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index value_sources_source on series.value_sources (source_id);

-- Where a file gives no grade, a value is worth what the worst of its sources is worth.
create view series.value_rows as
select v.id, v.series_code, v.iso2, v.date, v.date_remark, v.value, v.qualifier, v.respondents, v.note,
	coalesce(v.grade, s.grade) as grade, v.as_of, s.titles, s.urls, s.first_id, s.first_title
from series.series_values v
cross join lateral (
	select string_agg(s.title, ' | ' order by l.position) as titles, string_agg(s.url, ' | ' order by l.position) as urls,
		(array_agg(s.id order by l.position))[1] as first_id, (array_agg(s.title order by l.position))[1] as first_title,
		max(s.grade) as grade
	from series.value_sources l join sources.sources s on s.id = l.source_id where l.value_id = v.id) s;

create trigger series_public after insert or update or delete or truncate on series.series
	for each statement execute function web.touch_public_version();
create trigger series_values_public after insert or update or delete or truncate on series.series_values
	for each statement execute function web.touch_public_version();
