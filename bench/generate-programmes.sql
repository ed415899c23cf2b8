-- 5,000 made-up programmes, for measuring and never for readers: every economy, type, status and date form, with benefits.
begin;
insert into aeo.programmes (code, iso2, name, abbreviation, type, status, launched, operator_types, flow, legal_basis,
		eligibility, grade, note, as_of)
select 'bench-' || n, e.iso2, 'Programme ' || n || ' of ' || e.name, 'B' || n,
	(array['SAFE_AEO', 'CUSTOMS_COMPLIANCE', 'TFA_AUTHORIZED_OPERATOR'])[1 + n % 3],
	(array['OPERATIONAL', 'OPERATIONAL', 'OPERATIONAL', 'PILOT', 'UNDER_DEVELOPMENT', 'LEGAL_FRAMEWORK',
		'UNKNOWN'])[1 + n % 7],
	case n % 4 when 0 then null when 1 then (1998 + n % 27)::text when 2 then (1998 + n % 27) || '-0' || 1 + n % 9
		else (1998 + n % 27) || '-0' || 1 + n % 9 || '-1' || n % 10 end,
	(array['IMPORTER', 'EXPORTER', 'MANUFACTURER', 'CUSTOMS_BROKER', 'CARRIER',
		'WAREHOUSE_OPERATOR'])[1 + n % 3 : 3 + n % 4],
	(array['IMPORT', 'EXPORT', 'BOTH'])[1 + n % 3], 'Customs act, article ' || n % 300,
	'Three years of compliance and a turnover of at least ' || 1000 * (n % 90) || ' in the own currency.',
	(array['A', 'B', 'C'])[1 + n % 3], 'A made-up programme for measuring.', (2015 + n % 10)::text
from generate_series(1, 5000) n
join (select iso2, name, row_number() over (order by iso2) - 1 as place, count(*) over () as economies
	from economies.economies) e on e.place = n % e.economies;

insert into aeo.programme_benefits (programme_code, benefit_code, position)
select 'bench-' || n, code, position from generate_series(1, 5000) n cross join aeo.benefits
where (n + position) % 5 = 0;

insert into aeo.programme_sources (programme_code, source_id, position)
select 'bench-' || n, id, 1 from generate_series(1, 5000) n
join (select id, row_number() over (order by id) - 1 as place, count(*) over () as sources from sources.sources) s
	on s.place = n % s.sources;
commit;
analyze;
