-- An output is also known by the words of its address: what everybody calls the joint AEO study has a longer title.
create or replace view outputs.catalogue_entries as
	select o.id as key, l.language, l.title, array(select regexp_replace(p.part, '\s+\(.*\)$', '')
			from regexp_split_to_table(o.symbol, '\s*[–,;]\s*') p (part) where strpos(p.part, '/') > 0) || array_remove(array[o.slug], null) as symbols, '' as also,
		concat_ws('. ', case l.language when 'en' then concat_ws('. ', o.status_said, o.note) end, f.words) as text, '{}'::text[] as economies,
		coalesce(o.as_of, o.year) as dated, '/outputs/' || coalesce(o.slug, lower(o.id)) as address
	from outputs.outputs o
	cross join lateral (values ('en', o.name), ('fr', o.name_fr), ('es', o.name_es)) l (language, title)
	cross join lateral (select string_agg(case l.language when 'fr' then f.words_fr when 'es' then f.words_es else f.words end, '. ' order by f.place) as words
		from outputs.findings f where f.output_id = o.id) f
	where l.title is not null;
call catalogue.refresh('OUTPUT', 'outputs.catalogue_entries');

-- Whoever trades writes "HS 9619", "SH 9619" or "SA 9619".
create or replace view spotlights.catalogue_spotlights as
	select s.id as key, l.language, coalesce(l.firm, o.name) as title, array_remove(array[s.hs_code], null) as symbols,
		concat_ws(' ', s.person, e.name, e.name_fr, e.name_es, l.system || ' ' || s.hs_code) as also, concat_ws('. ', l.product, l.helped) as text,
		array_remove(array[s.iso2], null) as economies, m.first_day::text as dated, '/spotlights/' || s.id as address
	from spotlights.spotlights s
	join organisations.organisations o on o.slug = s.organisation
	join meetings.meeting_rows m on m.id = s.meeting_id
	left join economies.economies e on e.iso2 = s.iso2
	cross join lateral (values ('en', o.name, s.product, s.helped, 'HS'), ('fr', o.name_fr, s.product_fr, s.helped_fr, 'SH'),
		('es', o.name_es, s.product_es, s.helped_es, 'SA')) l (language, firm, product, helped, system);
call catalogue.refresh('SPOTLIGHT', 'spotlights.catalogue_spotlights');
