-- An output may have two symbols, one for each body that it went to; "(outline)" and an annex of another document are no part of one.
create or replace view outputs.catalogue_entries as
	select o.id as key, l.language, l.title, array(select regexp_replace(p.part, '\s+\(.*\)$', '')
			from regexp_split_to_table(o.symbol, '\s*[–,;]\s*') p (part) where strpos(p.part, '/') > 0) as symbols, '' as also,
		concat_ws('. ', case l.language when 'en' then concat_ws('. ', o.status_said, o.note) end, f.words) as text, '{}'::text[] as economies,
		coalesce(o.as_of, o.year) as dated, '/outputs/' || coalesce(o.slug, lower(o.id)) as address
	from outputs.outputs o
	cross join lateral (values ('en', o.name), ('fr', o.name_fr), ('es', o.name_es)) l (language, title)
	cross join lateral (select string_agg(case l.language when 'fr' then f.words_fr when 'es' then f.words_es else f.words end, '. ' order by f.place) as words
		from outputs.findings f where f.output_id = o.id) f
	where l.title is not null;
call catalogue.refresh('OUTPUT', 'outputs.catalogue_entries');
