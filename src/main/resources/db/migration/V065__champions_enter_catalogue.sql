-- Editions and laureates are found by search: an edition by its theme and partners, a laureate by its firm, person and story.
create view champions.edition_entries as
	select d.slug as key, l.language, d.year || ' – ' || l.theme as title, '{}'::text[] as symbols,
		concat_ws(' ', d.name, d.partners) as also, concat_ws('. ', l.eligible, l.documents, l.selection, l.note, l.venue) as text,
		'{}'::text[] as economies, coalesce(d.announced, d.launched, d.year::text) as dated, '/champions/' || d.slug as address
	from champions.editions d
	cross join lateral (values ('en', d.theme, d.eligible, d.documents, d.selection, d.note, d.venue),
		('fr', d.theme_fr, d.eligible_fr, d.documents_fr, d.selection_fr, d.note_fr, d.venue_fr),
		('es', d.theme_es, d.eligible_es, d.documents_es, d.selection_es, d.note_es, d.venue_es))
		l (language, theme, eligible, documents, selection, note, venue);
call catalogue.follow('EDITION', 'champions.edition_entries', 'champions.editions');

create view champions.laureate_entries as
	select l.id as key, t.language, coalesce(t.name, o.name) || ', ' || d.year as title, '{}'::text[] as symbols,
		concat_ws(' ', l.person, l.project, o.abbreviation, 'Small Business Champions', e.name, e.name_fr, e.name_es) as also,
		concat_ws('. ', t.story, t.theme) as text, array_remove(array[l.iso2], null) as economies,
		coalesce(d.announced, d.year::text) as dated, '/champions/' || l.edition || '/' || l.slug as address
	from champions.laureates l
	join champions.editions d on d.slug = l.edition
	join organisations.organisations o on o.slug = l.organisation
	left join economies.economies e on e.iso2 = l.iso2
	cross join lateral (values ('en', o.name, l.story, d.theme), ('fr', o.name_fr, l.story_fr, d.theme_fr),
		('es', o.name_es, l.story_es, d.theme_es)) t (language, name, story, theme);
call catalogue.follow('LAUREATE', 'champions.laureate_entries', 'champions.laureates', 'champions.editions',
	'organisations.organisations', 'economies.economies');
