-- What the data set holds, as the catalogue tells it: one view for each kind, owned by the module whose tables it reads.
create view economies.catalogue_entries as
	select e.iso2 as key, l.language, l.title, array[e.iso2, e.iso3] as symbols,
		case l.language when 'en' then concat_ws(' ', e.un_region, e.un_subregion) else '' end as also,
		case l.language when 'en' then concat_ws('. ', e.note, d.words) else '' end as text,
		array[e.iso2] as economies, null::text as dated, '/economies/' || lower(e.iso2) as address
	from economies.economies e
	cross join lateral (values ('en', e.name), ('fr', e.name_fr), ('es', e.name_es)) l (language, title)
	cross join lateral (select string_agg(concat_ws(' · ', d.legal_basis, d.sector, d.micro_threshold, d.small_threshold,
			d.medium_threshold, d.note), '. ' order by d.id) as words
		from economies.msme_definitions d where d.iso2 = e.iso2) d;
call catalogue.follow('ECONOMY', 'economies.catalogue_entries', 'economies.economies', 'economies.msme_definitions');

-- Names of programmes and what sources say of them stay in the language of the source; economies and benefits are found in all three.
create view aeo.catalogue_entries as
	select p.code as key, 'en' as language,
		case when strpos(p.name, p.abbreviation) = 0 then format('%s (%s)', p.name, p.abbreviation) else p.name end as title,
		array[p.code] as symbols,
		concat_ws(' ', e.name, e.name_fr, e.name_es, e.iso2, e.iso3, p.abbreviation, b.labels) as also,
		concat_ws('. ', p.legal_basis, p.eligibility, p.validity, p.note, b.english, t.names, c.words) as text,
		array[p.iso2] as economies, p.launched as dated, '/aeo/programmes/' || p.code as address
	from aeo.programmes p
	join economies.economies e on e.iso2 = p.iso2
	cross join lateral (select string_agg(b.label, '. ' order by x.position) as english,
			string_agg(b.label_fr || ' ' || b.label_es, ' ' order by x.position) as labels
		from aeo.programme_benefits x join aeo.benefits b on b.code = x.benefit_code where x.programme_code = p.code) b
	cross join lateral (select string_agg(t.name, ', ' order by t.position) as names
		from aeo.tiers t where t.programme_code = p.code) t
	cross join lateral (select string_agg(c.words, '. ' order by c.words) as words from (
		select distinct concat_ws(' – ', c.value, c.note) as words from aeo.programme_citations c
		where c.programme_code = p.code and c.field in ('PROGRAMME_NAME', 'LEGAL_BASIS', 'CERTIFICATE_VALIDITY',
			'ELIGIBILITY_THRESHOLDS', 'MRA_NOTE', 'MSME_ACCOMMODATIONS')) c) c;
call catalogue.follow('PROGRAMME', 'aeo.catalogue_entries', 'aeo.programmes', 'aeo.programme_benefits', 'aeo.benefits', 'aeo.tiers',
	'aeo.programme_citations', 'economies.economies');

-- The library's kinds of measures, and each measure of an economy below its kind.
create view measures.catalogue_entries as
	select c.code as key, l.language, l.label as title, '{}'::text[] as symbols, '' as also, '' as text, '{}'::text[] as economies,
		null::text as dated, '/aeo/measures/' || lower(replace(c.code, '_', '-')) as address
	from measures.measure_codes c
	cross join lateral (values ('en', c.label), ('fr', c.label_fr), ('es', c.label_es)) l (language, label)
	union all
	select m.id, l.language, l.title, array[m.id], '', case l.language when 'en' then concat_ws('. ', m.description, m.note) else '' end,
		array[m.iso2], m.since, '/aeo/measures/' || lower(replace(m.measure_code, '_', '-')) || '#' || lower(m.id)
	from measures.measures m
	join measures.measure_codes c on c.code = m.measure_code
	join economies.economies e on e.iso2 = m.iso2
	cross join lateral (values ('en', c.label || ' – ' || e.name), ('fr', c.label_fr || ' – ' || e.name_fr),
		('es', c.label_es || ' – ' || e.name_es)) l (language, title);
call catalogue.follow('MEASURE', 'measures.catalogue_entries', 'measures.measures', 'measures.measure_codes', 'economies.economies');

-- An arrangement of two is named after them in each language; one of several has its own name.
create view recognition.catalogue_entries as
	select a.id as key, l.language, l.title, array[a.id] as symbols,
		case l.language when 'fr' then concat_ws(' ', 'ARM accord arrangement de reconnaissance mutuelle', p.names_fr)
			when 'es' then concat_ws(' ', 'ARM acuerdo arreglo de reconocimiento mutuo', p.names_es)
			else concat_ws(' ', 'MRA mutual recognition arrangement agreement', p.names) end as also,
		case l.language when 'en' then coalesce(a.note, '') else '' end as text,
		a.parties as economies, coalesce(a.in_force, a.signed, a.year) as dated, '/aeo/mras/' || a.id as address
	from recognition.arrangement_rows a
	cross join lateral (values ('en', a.name), ('fr', a.name_fr), ('es', a.name_es)) l (language, title)
	cross join lateral (select coalesce(string_agg(e.name, ' '), '') as names, coalesce(string_agg(e.name_fr, ' '), '') as names_fr,
		coalesce(string_agg(e.name_es, ' '), '') as names_es from economies.economies e where e.iso2 = any (a.parties)) p
	where l.language = 'en' or l.title <> a.name or a.kind = 'BILATERAL';
call catalogue.follow('ARRANGEMENT', 'recognition.catalogue_entries', 'recognition.arrangements', 'recognition.arrangement_parties',
	'economies.economies');

create view series.catalogue_entries as
	select s.code as key, l.language, concat_ws(' – ', l.name, l.area) as title, '{}'::text[] as symbols, '' as also,
		case l.language when 'en' then coalesce(v.notes, '') else '' end as text, coalesce(v.economies, '{}') as economies,
		v.newest as dated, '/series/' || lower(replace(s.code, '_', '-')) as address
	from series.series s
	cross join lateral (values ('en', s.name, s.area), ('fr', s.name_fr, s.area_fr), ('es', s.name_es, s.area_es)) l (language, name, area)
	cross join lateral (select string_agg(distinct v.note, '. ') as notes, max(v.date) as newest,
		array_agg(distinct v.iso2) filter (where v.iso2 is not null) as economies
		from series.series_values v where v.series_code = s.code) v;
call catalogue.follow('SERIES', 'series.catalogue_entries', 'series.series', 'series.series_values');

create view participation.catalogue_entries as
	select o.id as key, l.language, concat_ws(', ', l.economy, o.programme_name, o.reference) as title, array[o.id] as symbols, '' as also,
		case l.language when 'en' then concat_ws('. ', o.definition, o.note) else '' end as text,
		array[o.iso2] as economies, o.reference as dated, '/participation/records/' || lower(o.id) as address
	from participation.observations o
	cross join lateral (values ('en', o.economy), ('fr', o.economy_fr), ('es', o.economy_es)) l (language, economy);
call catalogue.follow('RECORD', 'participation.catalogue_entries', 'participation.records', 'economies.economies');

create view sources.catalogue_entries as
	select s.id as key, 'en' as language, s.title, '{}'::text[] as symbols, s.url as also, '' as text, '{}'::text[] as economies,
		null::text as dated, '/sources/' || s.id as address
	from sources.sources s;
call catalogue.follow('SOURCE', 'sources.catalogue_entries', 'sources.sources');
