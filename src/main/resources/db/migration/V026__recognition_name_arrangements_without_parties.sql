-- An editor makes an arrangement before its parties: until they are there, a bilateral one is called by its code.
create or replace view recognition.arrangement_rows as
	select a.id, a.kind, a.status, a.signed, a.in_force, a.year, a.parties_basis, a.grade, a.note, a.as_of,
		coalesce(a.name, p.names, a.id) as name, coalesce(a.name, p.names_fr, a.id) as name_fr, coalesce(a.name, p.names_es, a.id) as name_es,
		p.parties, p.party_count, p.regions,
		s.titles as source_titles, s.urls as source_urls,
		web.folded(concat_ws(' ', a.id, a.name, p.names, p.names_fr, p.names_es, a.note)) as search_text
	from recognition.arrangements a
	cross join lateral (select coalesce(array_agg(e.iso2 order by e.iso2), '{}') as parties, count(e.iso2) as party_count,
			coalesce(array_agg(distinct e.wco_region), '{}') as regions,
			string_agg(e.name, ' – ' order by e.name collate "und-x-icu") as names,
			string_agg(e.name_fr, ' – ' order by e.name_fr collate "und-x-icu") as names_fr,
			string_agg(e.name_es, ' – ' order by e.name_es collate "und-x-icu") as names_es
		from recognition.arrangement_parties p join economies.economies e on e.iso2 = p.iso2
		where p.arrangement_id = a.id) p
	cross join lateral (select string_agg(s.title, ' | ' order by x.position) as titles,
			string_agg(s.url, ' | ' order by x.position) as urls
		from recognition.arrangement_sources x join sources.sources s on s.id = x.source_id
		where x.arrangement_id = a.id) s;
