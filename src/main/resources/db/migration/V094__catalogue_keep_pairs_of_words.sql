-- A phrase is found by its pairs of words, which are words of the index themselves: to look up places would read ten thousand texts.
create or replace function catalogue.parted(value text) returns text language sql immutable parallel safe as
	$$ select regexp_replace(value, '[-/\\‐‑–—_''’‘.,:;@&+=<>|*#()\[\]]', ' ', 'g') $$;

-- Each word with the next; where the stems leave words out between them, with their distance. Long ones are left out on both sides, as a
-- list of words can hold a megabyte and a text 200,000 signs.
create function catalogue.pairs(words tsvector) returns tsvector language sql immutable parallel safe as $$
	select coalesce(array_to_tsvector(array_agg(lexeme || ' ' || case when gap > 1 then gap || ' ' else '' end || next_lexeme)), '') from (
		select lexeme, lead(lexeme) over places as next_lexeme, lead(place) over places - place as gap
		from (select lexeme, unnest(positions) as place from unnest(words)) w window places as (order by place)) pairs
	where gap between 1 and 9 and octet_length(lexeme) + octet_length(next_lexeme) < 43 $$;

-- What finds a phrase. Pairs alone may stand apart from each other, so that three words and more are looked at in their places, if asked for.
create function catalogue.phrase(config regconfig, value text, exact boolean) returns tsquery language sql immutable parallel safe as $$
	select case when numnode(p.phrase) < 3 or p.pairs = '' then p.phrase
		when numnode(p.phrase) > 3 and exact then p.pairs::tsquery && p.phrase else p.pairs::tsquery end
	from (select phraseto_tsquery(config, catalogue.parted(value)) as phrase, array_to_string(array(select quote_literal(lexeme)
		from unnest(tsvector_to_array(catalogue.pairs(to_tsvector(config, catalogue.parted(value))))) lexeme), ' & ') as pairs offset 0) p $$;

-- ("offset 0" keeps the planner from writing out what is used twice.)
create function catalogue.words_of(title text, also text, value text, symbols text[]) returns tsvector language sql immutable parallel safe as $$
	select w.words || catalogue.pairs(w.words) || catalogue.symbol_words(symbols, title, title || ' ' || value)
	from (select setweight(to_tsvector('catalogue.plain', catalogue.parted(title)), 'A')
		|| setweight(to_tsvector('catalogue.plain', catalogue.parted(also)), 'B')
		|| to_tsvector('catalogue.plain', catalogue.parted(value)) as words offset 0) w $$;
create function catalogue.stems_of(config regconfig, title text, also text, value text) returns tsvector language sql immutable parallel safe as $$
	select s.stems || catalogue.pairs(s.stems)
	from (select setweight(to_tsvector(config, catalogue.parted(title)), 'A') || setweight(to_tsvector(config, catalogue.parted(also)), 'B')
		|| to_tsvector(config, catalogue.parted(value)) as stems offset 0) s $$;

-- The words as they follow each other, for phrases of three words and more, whose pairs may stand apart.
create function catalogue.placed(value text) returns text language sql immutable parallel safe as
	$$ select ' ' || btrim(regexp_replace(web.folded(value), '[^a-z0-9]+', ' ', 'g')) || ' ' $$;
alter table catalogue.entries
	add column placed text not null generated always as (catalogue.placed(title || ' ' || also || ' ' || text)) stored,
	alter column placed set storage external,
	alter column words set expression as (catalogue.words_of(title, also, text, symbols)),
	alter column stems set expression as (catalogue.stems_of(catalogue.stems_in(language), title, also, text));

-- No rows; but the planner, who takes any search for one with a hundred hits, hears that they may be thousands, and counts by hashing.
create function catalogue.thousands() returns table (thing bigint, kind text, key text, economies text[], dated text, tier int)
	language plpgsql immutable parallel safe rows 20000 as $$ begin end $$;
