-- AEO programmes, what each source says of them, what is done for small firms, and who recognises whom.
create table aeo.benefits (
	code         text     not null,
	tfa_letter   text,
	label        text     not null,
	label_fr     text     not null,
	label_es     text     not null,
	position     smallint not null,
	origin       text     not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint benefits_pk primary key (code),
	constraint benefits_letter_known check (tfa_letter in ('a', 'b', 'c', 'd', 'e', 'f', 'g')),
	constraint benefits_origin_known check (origin in ('shipped', 'person'))
);

create table aeo.programmes (
	code               text        not null,
	iso2               text        not null,
	name               text        not null,
	abbreviation       text,
	type               text        not null,
	status             text        not null,
	launched           text,
	operator_types     text[]      not null default '{}',
	flow               text,
	legal_basis        text,
	validity           text,
	eligibility        text,
	website            text,
	in_compendium_2020 boolean,
	grade              text        not null,
	note               text,
	as_of              text,
	origin             text        not null default 'person',
	edited_at          timestamptz,
	shipped_hash       text,
	constraint programmes_pk primary key (code),
	constraint programmes_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint programmes_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint programmes_type_known check (type in ('SAFE_AEO', 'CUSTOMS_COMPLIANCE', 'TFA_AUTHORIZED_OPERATOR')),
	constraint programmes_status_known check (status in
		('OPERATIONAL', 'PILOT', 'SUSPENDED', 'PHASING_OUT', 'UNDER_DEVELOPMENT', 'LEGAL_FRAMEWORK', 'UNKNOWN')),
	constraint programmes_operator_types_known check (operator_types <@ array
		['IMPORTER', 'EXPORTER', 'MANUFACTURER', 'CUSTOMS_BROKER', 'CARRIER', 'FREIGHT_FORWARDER', 'WAREHOUSE_OPERATOR',
		'PORT_TERMINAL_OPERATOR', 'LOGISTICS_OPERATOR', 'EXPRESS_COURIER', 'OTHER', 'ALL_SUPPLY_CHAIN']),
	constraint programmes_flow_known check (flow in ('IMPORT', 'EXPORT', 'BOTH')),
	constraint programmes_launched_date check (web.is_partial_date(launched)),
	constraint programmes_as_of_date check (web.is_partial_date(as_of)),
	constraint programmes_website_is_web check (website ~ '^https?://'),
	constraint programmes_grade_known check (grade in ('A', 'B', 'C')),
	constraint programmes_origin_known check (origin in ('shipped', 'person'))
);
create index programmes_economy on aeo.programmes (iso2);

create table aeo.programme_benefits (
	programme_code text     not null,
	benefit_code   text     not null,
	position       smallint not null,
	constraint programme_benefits_pk primary key (programme_code, benefit_code),
	constraint programme_benefits_programme_fk foreign key (programme_code)
		references aeo.programmes (code) on delete cascade,
	constraint programme_benefits_benefit_fk foreign key (benefit_code) references aeo.benefits (code)
);
create index programme_benefits_benefit on aeo.programme_benefits (benefit_code);

create table aeo.programme_sources (
	programme_code text     not null,
	source_id      text     not null,
	position       smallint not null,
	constraint programme_sources_pk primary key (programme_code, source_id),
	constraint programme_sources_programme_fk foreign key (programme_code)
		references aeo.programmes (code) on delete cascade,
	constraint programme_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index programme_sources_source on aeo.programme_sources (source_id);

-- A tier as the programme's own name or text gives it; which tier is meant for small firms is an analyst's reading.
create table aeo.tiers (
	id              text     not null,
	programme_code  text     not null,
	name            text     not null,
	for_small_firms boolean  not null,
	position        smallint not null,
	origin          text     not null default 'person',
	edited_at       timestamptz,
	shipped_hash    text,
	constraint tiers_pk primary key (id),
	constraint tiers_programme_fk foreign key (programme_code) references aeo.programmes (code) on delete cascade,
	constraint tiers_origin_known check (origin in ('shipped', 'person'))
);
create index tiers_programme on aeo.tiers (programme_code);

-- What one source says of one field; several may agree, add or contradict, and all of them stay.
create table aeo.programme_citations (
	id             text        not null,
	programme_code text        not null,
	field          text        not null,
	value          text        not null,
	as_of          text,
	grade          text        not null,
	note           text,
	position       integer     not null,
	origin         text        not null default 'person',
	edited_at      timestamptz,
	shipped_hash   text,
	constraint programme_citations_pk primary key (id),
	constraint programme_citations_programme_fk foreign key (programme_code)
		references aeo.programmes (code) on delete cascade,
	constraint programme_citations_field_known check (field in
		('PROGRAMME_NAME', 'LOCAL_ABBR', 'STATUS', 'LAUNCH_DATE', 'OPERATOR_TYPES', 'FLOW', 'BENEFITS', 'LEGAL_BASIS',
		'CERTIFICATE_VALIDITY', 'ELIGIBILITY_THRESHOLDS', 'WEBSITE', 'MRA_NOTE', 'MSME_ACCOMMODATIONS')),
	constraint programme_citations_as_of_date check (web.is_partial_date(as_of)),
	constraint programme_citations_grade_known check (grade in ('A', 'B', 'C')),
	constraint programme_citations_origin_known check (origin in ('shipped', 'person'))
);
create index programme_citations_programme on aeo.programme_citations (programme_code, position);

create table aeo.programme_citation_sources (
	citation_id text     not null,
	source_id   text     not null,
	position    smallint not null,
	constraint programme_citation_sources_pk primary key (citation_id, source_id),
	constraint programme_citation_sources_citation_fk foreign key (citation_id)
		references aeo.programme_citations (id) on delete cascade,
	constraint programme_citation_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index programme_citation_sources_source on aeo.programme_citation_sources (source_id);

create trigger benefits_public after insert or update or delete or truncate on aeo.benefits
	for each statement execute function web.touch_public_version();
create trigger programmes_public after insert or update or delete or truncate on aeo.programmes
	for each statement execute function web.touch_public_version();
create trigger tiers_public after insert or update or delete or truncate on aeo.tiers
	for each statement execute function web.touch_public_version();
create trigger programme_citations_public after insert or update or delete or truncate on aeo.programme_citations
	for each statement execute function web.touch_public_version();
