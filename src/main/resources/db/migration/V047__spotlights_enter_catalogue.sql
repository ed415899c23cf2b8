-- Spotlights, barriers and outputs are found by search and named by mentions, in each language they are written in.
create view spotlights.catalogue_spotlights as
	select s.id as key, l.language, coalesce(l.firm, o.name) as title, array_remove(array[s.hs_code], null) as symbols,
		concat_ws(' ', s.person, e.name, e.name_fr, e.name_es) as also, concat_ws('. ', l.product, l.helped) as text,
		array_remove(array[s.iso2], null) as economies, m.first_day::text as dated, '/spotlights/' || s.id as address
	from spotlights.spotlights s
	join organisations.organisations o on o.slug = s.organisation
	join meetings.meeting_rows m on m.id = s.meeting_id
	left join economies.economies e on e.iso2 = s.iso2
	cross join lateral (values ('en', o.name, s.product, s.helped), ('fr', o.name_fr, s.product_fr, s.helped_fr),
		('es', o.name_es, s.product_es, s.helped_es)) l (language, firm, product, helped);
call catalogue.follow('SPOTLIGHT', 'spotlights.catalogue_spotlights', 'spotlights.spotlights', 'organisations.organisations', 'meetings.meetings');

create view spotlights.catalogue_barriers as
	select b.id as key, l.language, l.title, coalesce(f.symbols, '{}') as symbols, concat_ws(' ', o.name, e.name, e.name_fr, e.name_es) as also,
		concat_ws('. ', l.product, f.words) as text, array_remove(array[b.iso2], null) as economies, b.first_day::text as dated,
		'/barriers/' || b.id as address
	from spotlights.barrier_rows b
	join organisations.organisations o on o.slug = b.organisation
	left join economies.economies e on e.iso2 = b.iso2
	cross join lateral (values ('en', b.title, b.product), ('fr', b.title_fr, b.product_fr), ('es', b.title_es, b.product_es)) l (language, title, product)
	cross join lateral (select array_agg(f.symbol) filter (where f.symbol is not null) as symbols,
			string_agg(case l.language when 'fr' then f.what_fr when 'es' then f.what_es else f.what end, '. ' order by f.id) as words
		from spotlights.follow_ups f join spotlights.follow_up_barriers x on x.follow_up_id = f.id where x.barrier_id = b.id) f
	where l.title is not null;
call catalogue.follow('BARRIER', 'spotlights.catalogue_barriers', 'spotlights.barriers', 'spotlights.spotlights', 'spotlights.follow_ups',
	'spotlights.follow_up_barriers', 'organisations.organisations', 'meetings.meetings');

create view outputs.catalogue_entries as
	select o.id as key, l.language, l.title, array_remove(array[o.symbol], null) as symbols, '' as also,
		concat_ws('. ', case l.language when 'en' then concat_ws('. ', o.status_said, o.note) end, f.words) as text, '{}'::text[] as economies,
		coalesce(o.as_of, o.year) as dated, '/outputs/' || coalesce(o.slug, lower(o.id)) as address
	from outputs.outputs o
	cross join lateral (values ('en', o.name), ('fr', o.name_fr), ('es', o.name_es)) l (language, title)
	cross join lateral (select string_agg(case l.language when 'fr' then f.words_fr when 'es' then f.words_es else f.words end, '. ' order by f.place) as words
		from outputs.findings f where f.output_id = o.id) f
	where l.title is not null;
call catalogue.follow('OUTPUT', 'outputs.catalogue_entries', 'outputs.outputs', 'outputs.findings');
