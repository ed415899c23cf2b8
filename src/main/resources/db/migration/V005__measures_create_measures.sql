-- What an economy does for small firms, and what is known of cost, time and benefit: evidence is kept apart from measures.
create table measures.measure_codes (
	code         text     not null,
	label        text     not null,
	label_fr     text     not null,
	label_es     text     not null,
	position     smallint not null,
	origin       text     not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint measure_codes_pk primary key (code),
	constraint measure_codes_origin_known check (origin in ('shipped', 'person'))
);

create table measures.measures (
	id           text        not null,
	iso2         text        not null,
	measure_code text        not null,
	description  text        not null,
	since        text,
	amount       numeric,
	currency     text,
	grade        text        not null,
	note         text,
	as_of        text,
	origin       text        not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint measures_pk primary key (id),
	constraint measures_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint measures_code_fk foreign key (measure_code) references measures.measure_codes (code),
	constraint measures_since_date check (web.is_partial_date(since)),
	constraint measures_amount_positive check (amount > 0),
	constraint measures_currency_form check (currency ~ '^[A-Z]{3}$'),
	constraint measures_as_of_date check (web.is_partial_date(as_of)),
	constraint measures_grade_known check (grade in ('A', 'B', 'C')),
	constraint measures_origin_known check (origin in ('shipped', 'person'))
);
create index measures_economy on measures.measures (iso2);
create index measures_code on measures.measures (measure_code);
create table measures.measure_sources (
	measure_id text     not null,
	source_id  text     not null,
	position   smallint not null,
	constraint measure_sources_pk primary key (measure_id, source_id),
	constraint measure_sources_measure_fk foreign key (measure_id) references measures.measures (id) on delete cascade,
	constraint measure_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index measure_sources_source on measures.measure_sources (source_id);

create table measures.cost_evidence (
	id           text        not null,
	iso2         text        not null,
	description  text        not null,
	since        text,
	amount       numeric,
	currency     text,
	grade        text        not null,
	note         text,
	as_of        text,
	origin       text        not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint cost_evidence_pk primary key (id),
	constraint cost_evidence_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint cost_evidence_since_date check (web.is_partial_date(since)),
	constraint cost_evidence_currency_form check (currency ~ '^[A-Z]{3}$'),
	constraint cost_evidence_as_of_date check (web.is_partial_date(as_of)),
	constraint cost_evidence_grade_known check (grade in ('A', 'B', 'C')),
	constraint cost_evidence_origin_known check (origin in ('shipped', 'person'))
);
create index cost_evidence_economy on measures.cost_evidence (iso2);
create table measures.cost_evidence_sources (
	evidence_id text     not null,
	source_id   text     not null,
	position    smallint not null,
	constraint cost_evidence_sources_pk primary key (evidence_id, source_id),
	constraint cost_evidence_sources_evidence_fk foreign key (evidence_id)
		references measures.cost_evidence (id) on delete cascade,
	constraint cost_evidence_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index cost_evidence_sources_source on measures.cost_evidence_sources (source_id);

create trigger measures_public after insert or update or delete or truncate on measures.measures
	for each statement execute function web.touch_public_version();
create trigger cost_evidence_public after insert or update or delete or truncate on measures.cost_evidence
	for each statement execute function web.touch_public_version();
create trigger measure_codes_public after insert or update or delete or truncate on measures.measure_codes
	for each statement execute function web.touch_public_version();
