-- Adds made-up counts of certified operators until there are 5,000 records: about forty for each programme, every third with
-- a count of small firms, a few definitions, as a busy portal would hold after some years.
insert into participation.records (id, iso2, programme_code, programme_name, scope, year, as_of, total, qualifier, unit, msme, definition, grade)
select 'BENCH-' || n, p.iso2, p.code, p.name, 'NATIONAL_PROGRAMME', left(d.day, 4), d.day, t.total,
	(array['EXACT', 'EXACT', 'EXACT', 'AT_LEAST', 'APPROX'])[1 + n % 5],
	(array['OPERATORS', 'OPERATORS', 'CERTIFICATES'])[1 + n % 3], case when n % 3 = 0 then t.total * (n % 80) / 100 end,
	case when n % 3 = 0 then 'made-up definition ' || n % 6 end, (array['A', 'B', 'C'])[1 + n % 3]
from generate_series(1, 5000 - (select count(*)::int from participation.records where id not like 'BENCH-%')) n
join (select p.*, row_number() over (order by code) as place, count(*) over () as all from aeo.programmes p
	where p.code not like 'bench-%') p on p.place = 1 + n % p.all
cross join lateral (select (date '2008-01-01' + (n * 37) % 6700)::text as day) d
cross join lateral (select 10 + (n * 7919) % 3000 as total) t
on conflict do nothing;
insert into participation.record_sources (record_id, source_id, position)
select r.id, s.id, 1 from participation.records r
join (select id, row_number() over (order by id) as place, count(*) over () as all from sources.sources) s
	on s.place = 1 + hashtext(r.id) % s.all where r.id like 'BENCH-%'
on conflict do nothing;
analyze participation.observations;
