-- A call is found from the moment it is published until it is cancelled; one that only demonstrates is not looked for.
create view calls.catalogue_entries as
	select c.slug as key, l.language, c.texts -> 'TITLE' ->> l.language as title, '{}'::text[] as symbols, '' as also,
		concat_ws('. ', c.texts -> 'THEME' ->> l.language, c.texts -> 'SUMMARY' ->> l.language, c.texts -> 'WHO' ->> l.language,
			c.texts -> 'GAIN' ->> l.language, n.words) as text,
		'{}'::text[] as economies, to_char(c.opens_at at time zone c.zone, 'YYYY-MM-DD') as dated,
		'/champions/' || c.slug || '/call' as address, c.published_at as visible_from, coalesce(c.cancelled_at, 'infinity') as visible_until
	from calls.calls c
	cross join unnest(c.languages) l (language)
	cross join lateral (select string_agg(n.text ->> l.language, '. ' order by n.at desc) as words
		from calls.notices n where n.call_id = c.id) n
	where c.published_at is not null and not c.demonstration and c.texts -> 'TITLE' ->> l.language <> '';
call catalogue.follow('CALL', 'calls.catalogue_entries', 'calls.calls', 'calls.notices');
