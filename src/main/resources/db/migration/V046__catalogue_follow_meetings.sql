-- Organisations and meetings are found by their names, by who spoke and by the symbols of what was on the table.
create view organisations.catalogue_entries as
	select o.slug as key, l.language, coalesce(l.name, o.name) as title, array_remove(array[o.abbreviation], null) as symbols,
		concat_ws(' ', o.abbreviation, o.website) as also, coalesce(l.about, '') as text, array_remove(array[o.iso2], null) as economies,
		null::text as dated, '/organisations/' || o.slug as address
	from organisations.organisations o
	cross join lateral (values ('en', o.name, o.about), ('fr', o.name_fr, o.about_fr), ('es', o.name_es, o.about_es)) l (language, name, about)
	where l.language = 'en' or num_nonnulls(l.name, l.about) > 0;
call catalogue.follow('ORGANISATION', 'organisations.catalogue_entries', 'organisations.organisations');

-- A document may have two symbols, one for each body that it went to.
create view meetings.catalogue_entries as
	select m.id as key, l.language, l.title, coalesce(d.symbols, '{}') as symbols, coalesce(s.names, '') as also,
		concat_ws('. ', case l.language when 'en' then m.topics end, i.titles, d.titles, s.people) as text,
		meetings.economies_of(m.id) as economies, web.span_end(m.held, 1) as dated, '/meetings/' || coalesce(m.slug, m.id) as address
	from meetings.meetings m
	cross join lateral (values ('en', m.title, ''), ('fr', m.title_fr, '_fr'), ('es', m.title_es, '_es')) l (language, title, suffix)
	cross join lateral (select string_agg(to_jsonb(i) ->> ('title' || l.suffix), '. ' order by i.place) as titles
		from meetings.agenda_items i where i.meeting_id = m.id) i
	cross join lateral (select array_agg(distinct p.part) filter (where p.part is not null) as symbols, string_agg(distinct to_jsonb(d) ->> ('title' || l.suffix), '. ') as titles
		from meetings.documents d left join lateral regexp_split_to_table(d.symbol, '\s*[–,;]\s*') p (part) on true
		where d.meeting_id = m.id) d
	cross join lateral (select string_agg(concat_ws(', ', p.person, to_jsonb(p) ->> ('role' || l.suffix), o.name, e.name), '. ' order by p.id) as people,
			string_agg(concat_ws(' ', o.abbreviation, o.name_fr, o.name_es), ' ') as names
		from meetings.speakers p left join organisations.organisations o on o.slug = p.organisation
		left join lateral (select to_jsonb(e) ->> ('name' || l.suffix) as name from economies.economies e where e.iso2 = p.iso2) e on true
		where p.meeting_id = m.id) s
	where l.title is not null;
call catalogue.follow('MEETING', 'meetings.catalogue_entries', 'meetings.meetings', 'meetings.agenda_items', 'meetings.documents',
	'meetings.speakers', 'organisations.organisations', 'economies.economies');
