-- A module says itself what people call its rows and which page shows them, so that its tables need no change here.
-- Asks the schema's own name_of_row or page_of_row for the table, the row's key and the ending of the language's columns; null where it has none.
create function changes.asked(what text, table_name text, row_key text, lang text) returns text language plpgsql stable cost 1000 as $$
declare
	asked text := format('%I.%I', split_part(table_name, '.', 1), what);
	answer text;
begin
	if to_regprocedure(asked || '(text, text, text)') is not null then
		execute format('select %s($1, $2, $3)', asked) into answer using table_name, row_key, lang;
	end if;
	return answer;
end $$;

-- What people call a row, with its economy in front where it has one; of one that is gone, what it said of itself.
create or replace function changes.name_of(table_name text, row_key text, economies text[], said jsonb, lang text) returns text language plpgsql stable
cost 1000 as $$
begin
	return concat_ws(' – ', case when cardinality(economies) = 1 and table_name <> 'economies.economies' then
		(select to_jsonb(e) ->> ('name' || lang) from economies.economies e where e.iso2 = economies[1]) end,
		coalesce(case table_name
		when 'sources.sources' then (select s.title from sources.sources s where s.url = row_key)
		when 'economies.economies' then (select to_jsonb(e) ->> ('name' || lang) from economies.economies e where e.iso2 = row_key)
		when 'economies.msme_definitions' then (select d.sector from economies.msme_definitions d where d.id = row_key)
		when 'aeo.benefits' then (select to_jsonb(b) ->> ('label' || lang) from aeo.benefits b where b.code = row_key)
		when 'aeo.programmes' then (select p.name from aeo.programmes p where p.code = row_key)
		when 'aeo.tiers' then (select t.name from aeo.tiers t where t.id = row_key)
		when 'aeo.programme_citations' then (select concat_ws(': ', p.name, c.field) from aeo.programme_citations c
			join aeo.programmes p on p.code = c.programme_code where c.id = row_key)
		when 'measures.measure_codes' then (select to_jsonb(m) ->> ('label' || lang) from measures.measure_codes m where m.code = row_key)
		when 'measures.measures' then (select m.description from measures.measures m where m.id = row_key)
		when 'measures.cost_evidence' then (select m.description from measures.cost_evidence m where m.id = row_key)
		when 'recognition.arrangements' then (select to_jsonb(a) ->> ('name' || lang) from recognition.arrangement_rows a where a.id = row_key)
		when 'recognition.arrangement_parties' then (select to_jsonb(a) ->> ('name' || lang) from recognition.arrangement_parties p
			join recognition.arrangement_rows a on a.id = p.arrangement_id where p.id = row_key)
		when 'participation.records' then (select concat_ws(', ', coalesce(r.as_of, r.year), r.id) from participation.records r where r.id = row_key)
		when 'series.series' then (select to_jsonb(s) ->> ('name' || lang) from series.series s where s.code = row_key)
		when 'series.series_values' then (select to_jsonb(s) ->> ('name' || lang) from series.series_values v
			join series.series s on s.code = v.series_code where v.id = row_key)
		else changes.asked('name_of_row', table_name, row_key, lang)
		end, said ->> ('name' || lang), said ->> ('title' || lang), said ->> 'name', said ->> 'title', said ->> 'description', row_key));
end $$;

-- The page that shows a row, below the language and without a slash in front; null where there is none (any more).
create or replace function changes.page_of(table_name text, row_key text, economies text[]) returns text language plpgsql stable
cost 1000 as $$
begin
	return case table_name
		when 'sources.sources' then (select 'sources/' || s.id from sources.sources s where s.url = row_key)
		when 'aeo.programmes' then (select 'aeo/programmes/' || p.code from aeo.programmes p where p.code = row_key)
		when 'aeo.tiers' then (select 'aeo/programmes/' || t.programme_code from aeo.tiers t where t.id = row_key)
		when 'aeo.programme_citations' then (select 'aeo/programmes/' || c.programme_code from aeo.programme_citations c where c.id = row_key)
		when 'recognition.arrangements' then (select 'aeo/mras/' || a.id from recognition.arrangements a where a.id = row_key)
		when 'recognition.arrangement_parties' then (select 'aeo/mras/' || p.arrangement_id from recognition.arrangement_parties p where p.id = row_key)
		when 'participation.records' then (select 'participation/records/' || lower(r.id) from participation.records r where r.id = row_key)
		when 'series.series' then 'series'
		when 'series.series_values' then 'series'
		else coalesce(changes.asked('page_of_row', table_name, row_key, ''), 'economies/' || lower(economies[1])) end;
end $$;
