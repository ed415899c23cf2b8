-- What was counted is a code with words in every language, and lists, charts and indicators read one flat relation.
create function web.first_day(value text) returns date language sql immutable parallel safe as
	$$ select (value || substr('-01-01', length(value) - 3))::date $$;

update participation.records set scope = case scope
	when 'national programme' then 'NATIONAL_PROGRAMME'
	when 'named programme' then 'NAMED_PROGRAMME'
	when 'regional AEO holders' then 'REGIONAL_HOLDERS'
	when 'member State share of a regional programme' then 'MEMBER_STATE_SHARE'
	when 'customs compliance programme' then 'COMPLIANCE_PROGRAMME'
	when 'highest class only' then 'HIGHEST_CLASS'
	when 'one tier' then 'ONE_TIER'
	when 'all certified classes (not comparable)' then 'ALL_CLASSES'
	when 'operators covered by an MRA' then 'COVERED_BY_MRA'
	when 'partial (exporter segment)' then 'EXPORTERS'
	when 'partial (importer segment)' then 'IMPORTERS'
	when 'partial (importer and exporter segment)' then 'IMPORTERS_AND_EXPORTERS'
	when 'partial (customs broker segment)' then 'CUSTOMS_BROKERS'
	when 'partial (logistics segment)' then 'LOGISTICS'
	when 'partial (private-sector firms)' then 'PRIVATE_FIRMS'
	when 'partial (Shenzhen customs district)' then 'SHENZHEN_DISTRICT'
	when 'survey respondents (not the population)' then 'SURVEY_RESPONDENTS'
	else scope end;

alter table participation.records
	add column total_status text,
	add column msme_status text,
	add column status_note text,
	add constraint records_scope_known check (scope in ('NATIONAL_PROGRAMME', 'NAMED_PROGRAMME', 'REGIONAL_HOLDERS',
		'MEMBER_STATE_SHARE', 'COMPLIANCE_PROGRAMME', 'HIGHEST_CLASS', 'ONE_TIER', 'ALL_CLASSES', 'COVERED_BY_MRA',
		'EXPORTERS', 'IMPORTERS', 'IMPORTERS_AND_EXPORTERS', 'CUSTOMS_BROKERS', 'LOGISTICS', 'PRIVATE_FIRMS',
		'SHENZHEN_DISTRICT', 'SURVEY_RESPONDENTS')),
	add constraint records_total_status_known check (total_status in ('REPORTED', 'ESTIMATED', 'NOT_COLLECTED',
		'CONFIDENTIAL', 'NOT_REPORTED', 'NO_SOURCE')),
	add constraint records_msme_status_known check (msme_status in ('REPORTED', 'ESTIMATED', 'NOT_COLLECTED',
		'CONFIDENTIAL', 'NOT_REPORTED', 'NO_SOURCE')),
	add constraint records_operator_split_form check (operator_split ~ '^[A-Za-z0-9_-]+:[0-9]+%?(;[A-Za-z0-9_-]+:[0-9]+%?)*$');

-- Counts of the same thing that the compiler found to contradict each other, though their dates differ.
create table participation.conflicts (
	id           text not null,
	record_id    text not null,
	other_id     text not null,
	origin       text not null default 'person',
	edited_at    timestamptz,
	shipped_hash text,
	constraint conflicts_pk primary key (id),
	constraint conflicts_record_fk foreign key (record_id) references participation.records (id) on delete cascade,
	constraint conflicts_other_fk foreign key (other_id) references participation.records (id) on delete cascade,
	constraint conflicts_two_records check (record_id <> other_id),
	constraint conflicts_origin_known check (origin in ('shipped', 'person'))
);
create index conflicts_record on participation.conflicts (record_id);
create index conflicts_other on participation.conflicts (other_id);
create trigger conflicts_public after insert or update or delete or truncate on participation.conflicts
	for each statement execute function web.touch_public_version();

-- A count of one role, certificate type or tier; a percentage where the source gives no count.
create view participation.role_counts as
	select r.id as record_id, p.position, split_part(p.part, ':', 1) as role,
		case when p.part not like '%\%' then split_part(p.part, ':', 2)::integer end as count,
		case when p.part like '%\%' then rtrim(split_part(p.part, ':', 2), '%')::integer end as percent
	from participation.records r
	cross join lateral string_to_table(r.operator_split, ';') with ordinality p (part, position);

create materialized view participation.observations as
	with dated as (
		select r.*, case when left(r.as_of, 4) = r.year then r.as_of else r.year end as reference
		from participation.records r
	), placed as (
		select d.*, web.first_day(d.reference) as first_day,
			(web.first_day(d.reference) + case length(d.reference) when 4 then interval '1 year' when 7 then interval '1 month'
				else interval '1 day' end - interval '1 day')::date as last_day,
			d.total is not null and rank() over (partition by d.iso2, d.programme_code, d.scope, d.unit
				order by (d.total is null), d.reference desc nulls last) = 1 as latest
		from dated d
	)
	select p.id, p.iso2, e.name as economy, e.name_fr as economy_fr, e.name_es as economy_es, e.wco_region,
		e.development_status, p.programme_code, p.programme_name, p.scope, p.unit, p.year, p.as_of, p.reference,
		p.first_day, p.total, p.qualifier, p.msme, p.share_base,
		round(100.0 * p.msme / nullif(coalesce(p.share_base, p.total), 0), 6) as msme_share, p.share_percent,
		p.micro, p.small, p.medium, p.large, p.definition, p.operator_split, p.latest,
		coalesce(p.total_status, case when p.total is null then 'NO_SOURCE' else 'REPORTED' end) as total_status,
		coalesce(p.msme_status, case when p.msme is null then 'NO_SOURCE' else 'REPORTED' end) as msme_status,
		p.status_note, d.ids as differing, p.grade, p.note,
		s.first_id as source_id, s.first_title as source_title, s.titles as source_titles, s.urls as source_urls,
		web.folded(concat_ws(' ', p.id, e.name, e.name_fr, e.name_es, p.programme_name, p.definition, p.note, s.titles))
			as search_text
	from placed p
	join economies.economies e on e.iso2 = p.iso2
	-- Counts of the same thing that cannot both be right as they stand: of dates that may be one, or known to contradict.
	cross join lateral (select coalesce(array_agg(o.id order by o.reference, o.id), '{}') as ids
		from placed o
		where o.iso2 = p.iso2 and o.programme_code is not distinct from p.programme_code and o.scope = p.scope
			and o.unit = p.unit and o.total <> p.total
			and (o.first_day <= p.last_day and o.last_day >= p.first_day or exists (select 1 from participation.conflicts c
				where (c.record_id, c.other_id) in ((o.id, p.id), (p.id, o.id))))
			and (o.qualifier is distinct from 'AT_LEAST' or p.total < o.total)
			and (p.qualifier is distinct from 'AT_LEAST' or o.total < p.total)
			and not (coalesce('APPROX' in (o.qualifier, p.qualifier), false) and abs(o.total - p.total) <= 0.05 * greatest(o.total, p.total))) d
	cross join lateral (select string_agg(s.title, ' | ' order by x.position) as titles,
			string_agg(s.url, ' | ' order by x.position) as urls,
			(array_agg(s.id order by x.position))[1] as first_id, (array_agg(s.title order by x.position))[1] as first_title
		from participation.record_sources x join sources.sources s on s.id = x.source_id
		where x.record_id = p.id) s;
create unique index observations_pk on participation.observations (id);
create index observations_economy on participation.observations (iso2, reference);

create function participation.refresh_observations() returns trigger language plpgsql security definer as $$
begin
	refresh materialized view participation.observations;
	return null;
end $$;

create trigger records_observations after insert or update or delete or truncate on participation.records
	for each statement execute function participation.refresh_observations();
create trigger record_sources_observations after insert or update or delete or truncate on participation.record_sources
	for each statement execute function participation.refresh_observations();
create trigger conflicts_observations after insert or update or delete or truncate on participation.conflicts
	for each statement execute function participation.refresh_observations();
create trigger economies_observations after insert or update or delete or truncate on economies.economies
	for each statement execute function participation.refresh_observations();
create trigger sources_observations after insert or update or delete or truncate on sources.sources
	for each statement execute function participation.refresh_observations();
