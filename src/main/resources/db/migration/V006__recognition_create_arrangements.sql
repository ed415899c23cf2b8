-- A mutual recognition arrangement has parties, and each party may have its own status and date (ASEAN takes effect party by party).
create table recognition.arrangements (
	id            text        not null,
	kind          text        not null,
	name          text,
	signed        text,
	in_force      text,
	year          text,
	status        text        not null,
	parties_basis text,
	grade         text        not null,
	note          text,
	as_of         text,
	origin        text        not null default 'person',
	edited_at     timestamptz,
	shipped_hash  text,
	constraint arrangements_pk primary key (id),
	constraint arrangements_id_form check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	constraint arrangements_kind_known check (kind in ('BILATERAL', 'PLURILATERAL')),
	constraint arrangements_plurilateral_has_name check (kind = 'BILATERAL' or name is not null),
	constraint arrangements_status_known check (status in ('IN_FORCE', 'SIGNED', 'PILOT', 'NEGOTIATING')),
	constraint arrangements_parties_basis_known check (parties_basis in ('SOURCE', 'BLOC_MEMBERSHIP', 'INCOMPLETE')),
	constraint arrangements_signed_date check (web.is_partial_date(signed)),
	constraint arrangements_in_force_date check (web.is_partial_date(in_force)),
	constraint arrangements_year_date check (web.is_partial_date(year)),
	constraint arrangements_as_of_date check (web.is_partial_date(as_of)),
	constraint arrangements_grade_known check (grade in ('A', 'B', 'C')),
	constraint arrangements_origin_known check (origin in ('shipped', 'person'))
);
create table recognition.arrangement_sources (
	arrangement_id text     not null,
	source_id      text     not null,
	position       smallint not null,
	constraint arrangement_sources_pk primary key (arrangement_id, source_id),
	constraint arrangement_sources_arrangement_fk foreign key (arrangement_id)
		references recognition.arrangements (id) on delete cascade,
	constraint arrangement_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index arrangement_sources_source on recognition.arrangement_sources (source_id);

-- A party without a status of its own has that of the arrangement.
create table recognition.arrangement_parties (
	id             text        not null,
	arrangement_id text        not null,
	iso2           text        not null,
	status         text,
	in_force       text,
	as_of          text,
	origin         text        not null default 'person',
	edited_at      timestamptz,
	shipped_hash   text,
	constraint arrangement_parties_pk primary key (id),
	constraint arrangement_parties_once unique (arrangement_id, iso2) deferrable initially deferred,
	constraint arrangement_parties_arrangement_fk foreign key (arrangement_id)
		references recognition.arrangements (id) on delete cascade,
	constraint arrangement_parties_economy_fk foreign key (iso2) references economies.economies (iso2),
	constraint arrangement_parties_status_known check (status in ('IN_FORCE', 'PENDING')),
	constraint arrangement_parties_in_force_date check (web.is_partial_date(in_force)),
	constraint arrangement_parties_as_of_date check (web.is_partial_date(as_of)),
	constraint arrangement_parties_origin_known check (origin in ('shipped', 'person'))
);
create index arrangement_parties_economy on recognition.arrangement_parties (iso2);
create table recognition.arrangement_party_sources (
	party_id  text     not null,
	source_id text     not null,
	position  smallint not null,
	constraint arrangement_party_sources_pk primary key (party_id, source_id),
	constraint arrangement_party_sources_party_fk foreign key (party_id)
		references recognition.arrangement_parties (id) on delete cascade,
	constraint arrangement_party_sources_source_fk foreign key (source_id) references sources.sources (id)
);
create index arrangement_party_sources_source on recognition.arrangement_party_sources (source_id);

-- Who recognises whom, from both sides. A pair is in force only when both its parties are; a pending party of an
-- arrangement that others already apply has signed.
create view recognition.partnerships as
	select one.iso2, other.iso2 as partner, a.id as arrangement_id,
		case when a.status = 'IN_FORCE' and 'PENDING' in (coalesce(one.status, ''), coalesce(other.status, ''))
			then 'SIGNED' else a.status end as status
	from recognition.arrangements a
	join recognition.arrangement_parties one on one.arrangement_id = a.id
	join recognition.arrangement_parties other on other.arrangement_id = a.id and other.iso2 <> one.iso2;

create trigger arrangements_public after insert or update or delete or truncate on recognition.arrangements
	for each statement execute function web.touch_public_version();
create trigger arrangement_parties_public after insert or update or delete or truncate on recognition.arrangement_parties
	for each statement execute function web.touch_public_version();
