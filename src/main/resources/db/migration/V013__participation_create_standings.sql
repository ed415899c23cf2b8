-- What is known of each programme, and how old it is: the overview adds it up, and its list shows every row behind a sum.
create index observations_newest on participation.observations (programme_code, reference desc nulls last, grade, id)
	where total is not null;
create index observations_newest_companies on participation.observations (programme_code, reference desc nulls last, grade, id)
	where total is not null and unit = 'OPERATORS';
create index observations_newest_msme on participation.observations (programme_code, reference desc nulls last, grade, id)
	where msme is not null;

-- I12: full months since the last day that a date may mean.
create function participation.months_since(reference text, today date) returns integer language sql immutable strict as $$
	select greatest(0, extract(year from a.age) * 12 + extract(month from a.age))::integer
	from (select age(today, (web.first_day(reference) + case length(reference) when 4 then interval '1 year'
		when 7 then interval '1 month' else interval '1 day' end - interval '1 day')::date) as age) a $$;

create view participation.standings as
	select p.code, p.iso2, p.name, p.type, p.status, p.economy, p.economy_fr, p.economy_es, p.wco_region,
		p.development_status, cardinality(p.measures) as measures,
		n.id as record_id, n.total, n.qualifier, n.unit, n.reference,
		participation.months_since(n.reference, current_date) as months,
		c.id as companies_record_id, c.total as companies, c.qualifier as companies_qualifier,
		c.reference as companies_reference,
		m.id as msme_record_id, m.msme, coalesce(m.share_base, m.total) as msme_base, m.unit as msme_unit, m.msme_share,
		m.reference as msme_reference, m.definition,
		case when m.id is not null then coalesce(m.micro, m.small, m.medium) is not null end as split,
		-- I28 takes one programme of an economy: an operational AEO programme, one with a count before others.
		p.status = 'OPERATIONAL' and p.type <> 'CUSTOMS_COMPLIANCE' and row_number() over (partition by p.iso2
			order by p.status <> 'OPERATIONAL' or p.type = 'CUSTOMS_COMPLIANCE', c.total is null, p.type, p.code) = 1
			as for_economy,
		p.search_text
	from aeo.programme_rows p
	left join lateral (select * from participation.observations o where o.programme_code = p.code and o.total is not null
		order by o.reference desc nulls last, o.grade, o.id limit 1) n on true
	left join lateral (select * from participation.observations o where o.programme_code = p.code and o.total is not null
		and o.unit = 'OPERATORS' order by o.reference desc nulls last, o.grade, o.id limit 1) c on true
	left join lateral (select * from participation.observations o where o.programme_code = p.code and o.msme is not null
		order by o.reference desc nulls last, o.grade, o.id limit 1) m on true;
