-- Whatever is public has a row for each language it is written in: search, mentions and "everything about Kenya" ask one table.
create extension if not exists pg_trgm with schema extensions;

-- Words as they are written, and words by their stems; accents are optional in both.
create text search configuration catalogue.plain (copy = pg_catalog.simple);
alter text search configuration catalogue.plain alter mapping for word with extensions.unaccent, pg_catalog.simple;
create text search configuration catalogue.en (copy = pg_catalog.english);
alter text search configuration catalogue.en alter mapping for word with extensions.unaccent, pg_catalog.english_stem;
create text search configuration catalogue.fr (copy = pg_catalog.french);
alter text search configuration catalogue.fr alter mapping for word with extensions.unaccent, pg_catalog.french_stem;
create text search configuration catalogue.es (copy = pg_catalog.spanish);
alter text search configuration catalogue.es alter mapping for word with extensions.unaccent, pg_catalog.spanish_stem;

-- Signs that join words part them here, each by one space, so that places in the text stay the same.
create function catalogue.parted(value text) returns text language sql immutable parallel safe as
	$$ select translate(value, '/\-‐‑–—_''’‘.,:;@&+=<>|*#()[]', '                             ') $$;

create function catalogue.stems_in(language text) returns regconfig language sql immutable parallel safe as $$
	select case language when 'fr' then 'catalogue.fr'::regconfig when 'es' then 'catalogue.es'::regconfig
		else 'catalogue.en'::regconfig end $$;

-- A symbol as it is compared: INF/MSME/W/58, inf/msme/w/58 and INF MSME W 58 are one word.
create function catalogue.symbol_form(symbol text) returns text language sql immutable parallel safe as
	$$ select regexp_replace(web.folded(symbol), '[^a-z0-9]+', '', 'g') $$;

-- A symbol and the families it belongs to: INF/MSME/W/58/Rev.1 is of INF/MSME/W/58, of INF/MSME/W and so on.
create function catalogue.symbol_families(symbol text) returns setof text language sql immutable parallel safe as $$
	select catalogue.symbol_form(array_to_string((string_to_array(symbol, '/'))[1:n], '/'))
	from generate_series(1, cardinality(string_to_array(symbol, '/')) - 1) n $$;

-- Words for symbols: own ones (0), their families (1), those that the text names (2) and their families (3).
create function catalogue.symbol_words(symbols text[], value text) returns tsvector language sql immutable parallel safe as $$
	select coalesce(array_to_tsvector(array_agg(distinct word)), '') from (
		select '0:' || catalogue.symbol_form(s) as word from unnest(symbols) s
		union select '1:' || f from unnest(symbols) s, catalogue.symbol_families(s) f
		union select '2:' || catalogue.symbol_form(m[1]) from regexp_matches(value, '\m([A-Z]{1,8}(?:/[A-Z0-9][A-Za-z0-9.()]*)+)', 'g') m
		union select '3:' || f from regexp_matches(value, '\m([A-Z]{1,8}(?:/[A-Z0-9][A-Za-z0-9.()]*)+)', 'g') m,
			catalogue.symbol_families(m[1]) f) words where length(word) > 2 $$;

create table catalogue.entries (
	kind          text        not null,
	key           text        not null,
	language      text        not null,
	title         text        not null,
	symbols       text[]      not null default '{}',
	also          text        not null default '',
	text          text        not null default '',
	economies     text[]      not null default '{}',
	dated         text,
	address       text        not null,
	visible_from  timestamptz not null default '-infinity',
	visible_until timestamptz not null default 'infinity',
	title_words   tsvector    not null generated always as (to_tsvector('catalogue.plain', catalogue.parted(title))
		|| to_tsvector(catalogue.stems_in(language), catalogue.parted(title))) stored,
	words         tsvector    not null generated always as (
		setweight(to_tsvector('catalogue.plain', catalogue.parted(title)), 'A')
		|| setweight(to_tsvector('catalogue.plain', catalogue.parted(also)), 'B')
		|| to_tsvector('catalogue.plain', catalogue.parted(text))
		|| catalogue.symbol_words(symbols, title || ' ' || text)) stored,
	stems         tsvector    not null generated always as (
		setweight(to_tsvector(catalogue.stems_in(language), catalogue.parted(title)), 'A')
		|| setweight(to_tsvector(catalogue.stems_in(language), catalogue.parted(also)), 'B')
		|| to_tsvector(catalogue.stems_in(language), catalogue.parted(text))) stored,
	constraint entries_pk primary key (kind, key, language),
	constraint entries_kind_known check (kind in ('ECONOMY', 'PROGRAMME', 'MEASURE', 'ARRANGEMENT', 'MEETING', 'REPORT',
		'SPOTLIGHT', 'BARRIER', 'ORGANISATION', 'OUTPUT', 'CALL', 'EDITION', 'LAUREATE', 'SERIES', 'RECORD', 'SOURCE', 'PAGE')),
	constraint entries_language_known check (language in ('en', 'fr', 'es')),
	constraint entries_dated_date check (web.is_partial_date(dated)),
	constraint entries_address_is_local check (address ~ '^/[^/]')
);
create index entries_words on catalogue.entries using gin (words);
create index entries_stems_en on catalogue.entries using gin (stems) where language = 'en';
create index entries_stems_fr on catalogue.entries using gin (stems) where language = 'fr';
create index entries_stems_es on catalogue.entries using gin (stems) where language = 'es';
create index entries_economies on catalogue.entries using gin (economies);

-- What one thing says of another: a report names an economy, a spotlight belongs to a meeting.
create table catalogue.links (
	from_kind text not null,
	from_key  text not null,
	role      text not null,
	to_kind   text not null,
	to_key    text not null,
	constraint links_pk primary key (from_kind, from_key, role, to_kind, to_key),
	constraint links_role_known check (role in ('NAMES', 'BELONGS_TO', 'ANSWERS'))
);
create index links_to on catalogue.links (to_kind, to_key, role);

-- Words that occur, for near spellings. A word stays when its last entry goes: only words of visible entries are ever offered.
-- It may stand twice where two transactions bring it at once, which costs less than letting one wait for the other.
create table catalogue.vocabulary (
	word text not null
);
create index vocabulary_word on catalogue.vocabulary (word);
create index vocabulary_near on catalogue.vocabulary using gin (word extensions.gin_trgm_ops);

create function catalogue.learn_words() returns trigger language plpgsql security definer as $$
begin
	insert into catalogue.vocabulary select distinct w.word from written e, unnest(tsvector_to_array(e.words)) w (word)
	where w.word ~ '^[a-z]{4,}$' and not exists (select from catalogue.vocabulary v where v.word = w.word);
	return null;
end $$;
create trigger entries_learned after insert on catalogue.entries referencing new table as written
	for each statement execute function catalogue.learn_words();
create trigger entries_learned_anew after update on catalogue.entries referencing new table as written
	for each statement execute function catalogue.learn_words();

-- Pages also change where nothing is written: when something that was prepared becomes visible, or ends.
create table web.public_moments (
	at timestamptz not null,
	constraint public_moments_pk primary key (at)
);
create function catalogue.note_moments() returns trigger language plpgsql security definer as $$
begin
	insert into web.public_moments select distinct m.at from written e, unnest(array[e.visible_from, e.visible_until]) m (at)
	where isfinite(m.at) and not exists (select from web.public_moments p where p.at = m.at)
	on conflict do nothing;
	return null;
end $$;
create trigger entries_moments after insert on catalogue.entries referencing new table as written
	for each statement execute function catalogue.note_moments();
create trigger entries_moments_anew after update on catalogue.entries referencing new table as written
	for each statement execute function catalogue.note_moments();

create trigger entries_public after insert or update or delete or truncate on catalogue.entries
	for each statement execute function web.touch_public_version();
create trigger links_public after insert or update or delete or truncate on catalogue.links
	for each statement execute function web.touch_public_version();

-- Tables that are written in bulk are followed: whatever changes them, the entries are brought into line once, as the transaction ends.
create table catalogue.due (
	id   bigint not null generated always as identity,
	kind text   not null,
	view text   not null,
	constraint due_pk primary key (id)
);

create procedure catalogue.refresh(due_kind text, view text) language plpgsql as $$
begin
	execute format('
		with said as materialized (select * from %2$s),
		gone as (delete from catalogue.entries e where e.kind = %1$L
			and not exists (select from said s where s.key = e.key and s.language = e.language))
		insert into catalogue.entries as e (kind, key, language, title, symbols, also, text, economies, dated, address)
		select %1$L, key, language, title, symbols, also, text, economies, dated, address from said
		on conflict (kind, key, language) do update set title = excluded.title, symbols = excluded.symbols, also = excluded.also,
			text = excluded.text, economies = excluded.economies, dated = excluded.dated, address = excluded.address
		where (e.title, e.symbols, e.also, e.text, e.economies, e.dated, e.address) is distinct from
			(excluded.title, excluded.symbols, excluded.also, excluded.text, excluded.economies, excluded.dated, excluded.address)',
		due_kind, view);
end $$;

create function catalogue.settle() returns trigger language plpgsql security definer as $$
begin
	call catalogue.refresh(new.kind, new.view);
	delete from catalogue.due where id = new.id;
	return null;
end $$;
create constraint trigger due_settled after insert on catalogue.due deferrable initially deferred
	for each row execute function catalogue.settle();

create function catalogue.note_due() returns trigger language plpgsql security definer as $$
declare
	noted text := 'greenlane.catalogue_' || lower(tg_argv[0]);
begin
	if current_setting(noted, true) is distinct from pg_current_xact_id()::text then
		perform set_config(noted, pg_current_xact_id()::text, true);
		insert into catalogue.due (kind, view) values (tg_argv[0], tg_argv[1]);
	end if;
	return null;
end $$;

-- Keeps the entries of a kind as a view gives them, whenever one of the tables that it reads changes. The view's columns are key,
-- language, title, symbols, also, text, economies, dated and address.
create procedure catalogue.follow(due_kind text, view text, variadic read text[]) language plpgsql as $$
declare
	target text;
begin
	foreach target in array read loop
		execute format('create trigger catalogue_%s after insert or update or delete or truncate on %s
			for each statement execute function catalogue.note_due(%L, %L)', lower(due_kind), target, due_kind, view);
	end loop;
	call catalogue.refresh(due_kind, view);
end $$;
