-- Every change of data leaves a row that the portal cannot change: written by triggers, so that imports leave one too.
do $$ begin
	create role greenlane_portal nologin;
exception when duplicate_object or unique_violation then null; -- another database of this server has it
end $$;
grant greenlane_portal to current_user;

-- One row for a row that was added or removed, else one for each field that changed.
create table history.changes (
	id          bigint      not null generated always as identity,
	transaction xid8        not null default pg_current_xact_id(),
	at          timestamptz not null default now(),
	person      uuid,
	cause       text        not null,
	why         text        not null,
	table_name  text        not null,
	row_key     text        not null,
	act         text        not null,
	field       text,
	before      jsonb,
	after       jsonb,
	economies   text[]      not null,
	constraint changes_pk primary key (id),
	constraint changes_cause_known check (cause in ('LOAD', 'EDIT', 'UPLOAD', 'PROPOSAL', 'UNSIGNED')),
	constraint changes_act_known check (act in ('ADDED', 'CHANGED', 'REMOVED')),
	constraint changes_field_where_changed check ((act = 'CHANGED') = (field is not null))
);
create index changes_row on history.changes (table_name, row_key, transaction);
create index changes_at on history.changes (at desc, id desc);

create table history.events (
	id      bigint      not null generated always as identity,
	at      timestamptz not null default now(),
	kind    text        not null,
	person  uuid,
	about   text        not null,
	details jsonb       not null,
	constraint events_pk primary key (id)
);
create index events_at on history.events (at desc, id desc);
create index events_person on history.events (person, at desc);

create function history.add_changes() returns trigger language plpgsql security definer set search_path = history, pg_catalog as $$
declare
	key text := tg_argv[0];
	economies text := tg_argv[1];
	name text := tg_table_schema || '.' || tg_table_name;
	-- How the portal keeps a row, not what the row says.
	unsaid text[] := '{origin,edited_at,shipped_hash,search_text}';
	signed text := format('%L, %L::uuid, %L', coalesce(nullif(current_setting('greenlane.cause', true), ''), 'UNSIGNED'),
		nullif(current_setting('greenlane.person', true), ''), coalesce(current_setting('greenlane.why', true), ''));
begin
	if tg_op = 'UPDATE' then
		execute format('
			insert into history.changes (cause, person, why, table_name, row_key, act, field, before, after, economies)
			select %1$s, %2$L, r.%3$I, ''CHANGED'', f.name, nullif(o.said -> f.name, ''null''), nullif(n.said -> f.name, ''null''),
				coalesce(%4$s, ''{}'')
			from new_rows r join old_rows b on b.%3$I = r.%3$I
			cross join lateral (select to_jsonb(b) - %5$L::text[] as said) o
			cross join lateral (select to_jsonb(r) - %5$L::text[] as said) n
			cross join lateral jsonb_object_keys(n.said) f (name)
			where o.said <> n.said and o.said -> f.name is distinct from n.said -> f.name',
			signed, name, key, economies, unsaid);
	elsif tg_op = 'INSERT' then
		execute format('
			insert into history.changes (cause, person, why, table_name, row_key, act, after, economies)
			select %s, %L, r.%I, ''ADDED'', jsonb_strip_nulls(to_jsonb(r) - %L::text[]), coalesce(%s, ''{}'') from new_rows r',
			signed, name, key, unsaid, economies);
	else
		execute format('
			insert into history.changes (cause, person, why, table_name, row_key, act, before, economies)
			select %s, %L, r.%I, ''REMOVED'', jsonb_strip_nulls(to_jsonb(r) - %L::text[]), coalesce(%s, ''{}'') from old_rows r',
			signed, name, key, unsaid, economies);
	end if;
	return null;
end $$;

-- A list of a row, kept in a table of links: what was added to it or taken from it is a change of the row that has it.
create function history.add_list_changes() returns trigger language plpgsql security definer set search_path = history, pg_catalog as $$
declare
	signed text := format('%L, %L::uuid, %L', coalesce(nullif(current_setting('greenlane.cause', true), ''), 'UNSIGNED'),
		nullif(current_setting('greenlane.person', true), ''), coalesce(current_setting('greenlane.why', true), ''));
begin
	execute format('
		insert into history.changes (cause, person, why, table_name, row_key, act, field, %1$I, economies)
		select %2$s, %3$L, l.%4$I, ''CHANGED'', %5$L, to_jsonb(l.%6$I),
			coalesce((select %7$s from %3$s r where r.%8$I = l.%4$I), ''{}'')
		from %9$I l order by l.position',
		case tg_op when 'INSERT' then 'after' else 'before' end, signed, tg_argv[0], tg_argv[2], tg_argv[3], tg_argv[4],
		tg_argv[5], tg_argv[1], case tg_op when 'INSERT' then 'new_rows' else 'old_rows' end);
	return null;
end $$;

-- Keeps the history of a table. Economies: an expression over the row r that gives an array of codes.
create procedure history.keep(kept text, key text, economies text default '''{}''::text[]') language plpgsql as $$
declare
	target text := (select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.oid = kept::regclass);
begin
	execute format('create trigger history_added after insert on %s referencing new table as new_rows
		for each statement execute function history.add_changes(%L, %L)', target, key, economies);
	execute format('create trigger history_changed after update on %s referencing old table as old_rows new table as new_rows
		for each statement execute function history.add_changes(%L, %L)', target, key, economies);
	execute format('create trigger history_removed after delete on %s referencing old table as old_rows
		for each statement execute function history.add_changes(%L, %L)', target, key, economies);
end $$;

-- Keeps the history of a table of links as that of a field of the rows of another table, which the expression calls r.
create procedure history.keep_list(kept text, of_table text, of_key text, owner text, field text, value text,
	economies text default '''{}''::text[]') language plpgsql as $$
begin
	execute format('create trigger history_added after insert on %s referencing new table as new_rows for each statement
		execute function history.add_list_changes(%L, %L, %L, %L, %L, %L)', kept, of_table, of_key, owner, field, value, economies);
	execute format('create trigger history_removed after delete on %s referencing old table as old_rows for each statement
		execute function history.add_list_changes(%L, %L, %L, %L, %L, %L)', kept, of_table, of_key, owner, field, value, economies);
end $$;

call history.keep('sources.sources', 'url');
call history.keep('economies.economies', 'iso2', 'array[r.iso2]');
call history.keep_list('economies.economy_sources', 'economies.economies', 'iso2', 'iso2', 'sources', 'source_id', 'array[r.iso2]');
call history.keep('economies.msme_definitions', 'id', 'array[r.iso2]');
call history.keep_list('economies.msme_definition_sources', 'economies.msme_definitions', 'id', 'definition_id', 'sources', 'source_id', 'array[r.iso2]');
call history.keep('aeo.benefits', 'code');
call history.keep('aeo.programmes', 'code', 'array[r.iso2]');
call history.keep_list('aeo.programme_benefits', 'aeo.programmes', 'code', 'programme_code', 'benefits', 'benefit_code', 'array[r.iso2]');
call history.keep_list('aeo.programme_sources', 'aeo.programmes', 'code', 'programme_code', 'sources', 'source_id', 'array[r.iso2]');
call history.keep('aeo.tiers', 'id', '(select array[p.iso2] from aeo.programmes p where p.code = r.programme_code)');
call history.keep('aeo.programme_citations', 'id', '(select array[p.iso2] from aeo.programmes p where p.code = r.programme_code)');
call history.keep_list('aeo.programme_citation_sources', 'aeo.programme_citations', 'id', 'citation_id', 'sources', 'source_id',
	'(select array[p.iso2] from aeo.programmes p where p.code = r.programme_code)');
call history.keep('measures.measure_codes', 'code');
call history.keep('measures.measures', 'id', 'array[r.iso2]');
call history.keep_list('measures.measure_sources', 'measures.measures', 'id', 'measure_id', 'sources', 'source_id', 'array[r.iso2]');
call history.keep('measures.cost_evidence', 'id', 'array[r.iso2]');
call history.keep_list('measures.cost_evidence_sources', 'measures.cost_evidence', 'id', 'evidence_id', 'sources', 'source_id', 'array[r.iso2]');
call history.keep('recognition.arrangements', 'id',
	'(select array_agg(p.iso2 order by p.iso2) from recognition.arrangement_parties p where p.arrangement_id = r.id)');
call history.keep_list('recognition.arrangement_sources', 'recognition.arrangements', 'id', 'arrangement_id', 'sources', 'source_id',
	'(select array_agg(p.iso2 order by p.iso2) from recognition.arrangement_parties p where p.arrangement_id = r.id)');
call history.keep('recognition.arrangement_parties', 'id', 'array[r.iso2]');
call history.keep_list('recognition.arrangement_party_sources', 'recognition.arrangement_parties', 'id', 'party_id', 'sources', 'source_id', 'array[r.iso2]');
call history.keep('participation.records', 'id', 'array[r.iso2]');
call history.keep_list('participation.record_sources', 'participation.records', 'id', 'record_id', 'sources', 'source_id', 'array[r.iso2]');
call history.keep('participation.conflicts', 'id', '(select array[p.iso2] from participation.records p where p.id = r.record_id)');
call history.keep('series.series', 'code');
call history.keep('series.series_values', 'id', 'array_remove(array[r.iso2], null)');
call history.keep_list('series.value_sources', 'series.series_values', 'id', 'value_id', 'sources', 'source_id', 'array_remove(array[r.iso2], null)');
