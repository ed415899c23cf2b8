-- One row is one observation: how many certified operators, counted how, at what date. Blank is unknown, never zero.
create table participation.records (
	id             text        not null,
	iso2           text        not null,
	programme_code text,
	programme_name text,
	scope          text        not null,
	year           text,
	total          integer,
	qualifier      text,
	unit           text        not null,
	msme           integer,
	share_base     integer,
	share_percent  numeric(6, 3),
	micro          integer,
	small          integer,
	medium         integer,
	large          integer,
	definition     text,
	operator_split text,
	grade          text        not null,
	note           text,
	as_of          text,
	origin         text        not null default 'person',
	edited_at      timestamptz,
	shipped_hash   text,
	constraint records_pk primary key (id),
	constraint records_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint records_programme_fk foreign key (programme_code) references aeo.programmes (code),
	constraint records_qualifier_known check (qualifier in ('EXACT', 'AT_LEAST', 'APPROX')),
	constraint records_unit_known check (unit in ('OPERATORS', 'CERTIFICATES', 'AUTHORISED_FUNCTIONS')),
	constraint records_counts_not_negative check (least(total, msme, share_base, micro, small, medium, large) >= 0),
	constraint records_share_is_percent check (share_percent between 0 and 100),
	constraint records_year_date check (web.is_partial_date(year)),
	constraint records_as_of_date check (web.is_partial_date(as_of)),
	constraint records_grade_known check (grade in ('A', 'B', 'C')),
	constraint records_origin_known check (origin in ('shipped', 'person'))
);
create index records_economy on participation.records (iso2);
create index records_programme on participation.records (programme_code);
create table participation.record_sources (
	record_id text     not null,
	source_id text     not null,
	position  smallint not null,
	constraint record_sources_pk primary key (record_id, source_id),
	constraint record_sources_record_fk foreign key (record_id) references participation.records (id) on delete cascade,
	constraint record_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index record_sources_source on participation.record_sources (source_id);
create trigger records_public after insert or update or delete or truncate on participation.records
	for each statement execute function web.touch_public_version();
