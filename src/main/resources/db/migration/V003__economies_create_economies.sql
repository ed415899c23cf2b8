-- Everything in the portal hangs on an economy; what "small" means there stands beside it, by sector and with its date.
create table economies.economies (
	iso2               text        not null,
	iso3               text        not null,
	m49                text,
	name               text        not null,
	name_fr            text        not null,
	name_es            text        not null,
	wco_region         text        not null,
	wco_region_basis   text,
	un_region          text,
	un_subregion       text,
	development_status text        not null,
	small_island       boolean     not null,
	landlocked         boolean     not null,
	wto_member         boolean     not null,
	eu_member          boolean,
	aeo_territory      text        not null,
	longitude          numeric(6, 2),
	latitude           numeric(5, 2),
	note               text,
	as_of              text,
	origin             text        not null default 'person',
	edited_at          timestamptz,
	shipped_hash       text,
	constraint economies_pk primary key (iso2),
	constraint economies_iso3_unique unique (iso3) deferrable initially deferred,
	constraint economies_iso2_form check (iso2 ~ '^[A-Z]{2}$'),
	constraint economies_region_known check (wco_region in
		('EUROPE', 'ASIA_PACIFIC', 'AMERICAS', 'EAST_SOUTH_AFRICA', 'WEST_CENTRAL_AFRICA', 'MIDDLE_EAST_NORTH_AFRICA')),
	constraint economies_development_known check (development_status in ('DEVELOPED', 'DEVELOPING', 'LDC')),
	constraint economies_territory_fk foreign key (aeo_territory) references economies.economies (iso2)
		deferrable initially deferred,
	constraint economies_as_of_date check (web.is_partial_date(as_of)),
	constraint economies_origin_known check (origin in ('shipped', 'person'))
);
create table economies.economy_sources (
	iso2      text     not null,
	source_id text     not null,
	position  smallint not null,
	constraint economy_sources_pk primary key (iso2, source_id),
	constraint economy_sources_economy_fk foreign key (iso2) references economies.economies (iso2) on delete cascade,
	constraint economy_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index economy_sources_source on economies.economy_sources (source_id);

create table economies.msme_definitions (
	id                  text        not null,
	iso2                text        not null,
	legal_basis         text,
	basis               text,
	sector              text        not null,
	micro_threshold     text,
	small_threshold     text,
	medium_threshold    text,
	micro_employees     integer,
	micro_employees_op  text,
	small_employees     integer,
	small_employees_op  text,
	medium_employees    integer,
	medium_employees_op text,
	current             boolean     not null,
	grade               text        not null,
	note                text,
	as_of               text,
	origin              text        not null default 'person',
	edited_at           timestamptz,
	shipped_hash        text,
	constraint msme_definitions_pk primary key (id),
	constraint msme_definitions_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint msme_definitions_micro_op_known check (micro_employees_op in ('le', 'lt')),
	constraint msme_definitions_small_op_known check (small_employees_op in ('le', 'lt')),
	constraint msme_definitions_medium_op_known check (medium_employees_op in ('le', 'lt')),
	constraint msme_definitions_grade_known check (grade in ('A', 'B', 'C')),
	constraint msme_definitions_as_of_date check (web.is_partial_date(as_of)),
	constraint msme_definitions_origin_known check (origin in ('shipped', 'person'))
);
create index msme_definitions_economy on economies.msme_definitions (iso2);
create table economies.msme_definition_sources (
	definition_id text     not null,
	source_id     text     not null,
	position      smallint not null,
	constraint msme_definition_sources_pk primary key (definition_id, source_id),
	constraint msme_definition_sources_definition_fk foreign key (definition_id)
		references economies.msme_definitions (id) on delete cascade,
	constraint msme_definition_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index msme_definition_sources_source on economies.msme_definition_sources (source_id);

create trigger economies_public after insert or update or delete or truncate on economies.economies
	for each statement execute function web.touch_public_version();
create trigger msme_definitions_public after insert or update or delete or truncate on economies.msme_definitions
	for each statement execute function web.touch_public_version();
