-- What happened to rows about applicants: which row, which field, who and when, and never what it said, so that erasing somebody erases it all.
create table history.traces (
	id          bigint      not null generated always as identity,
	transaction xid8        not null default pg_current_xact_id(),
	at          timestamptz not null default now(),
	person      uuid,
	why         text        not null,
	table_name  text        not null,
	row_key     text        not null,
	act         text        not null,
	field       text,
	constraint traces_pk primary key (id),
	constraint traces_act_known check (act in ('ADDED', 'CHANGED', 'REMOVED')),
	constraint traces_field_where_changed check (act <> 'CHANGED' or field is not null)
);
create index traces_row on history.traces (row_key, id);

-- Arguments: the column that says what the row is about; the column that names the field, or empty for the names of the columns;
-- the columns that tell rows apart; the columns that only say how the row is kept.
create function history.add_traces() returns trigger language plpgsql security definer set search_path = history, pg_catalog as $$
declare
	signed text := format('%L::uuid, %L, %L', nullif(current_setting('greenlane.person', true), ''),
		coalesce(current_setting('greenlane.why', true), ''), tg_table_schema || '.' || tg_table_name);
	field text := case when tg_argv[1] = '' then 'null::text' else format('r.%I::text', tg_argv[1]) end;
begin
	if tg_op = 'UPDATE' then
		execute format('
			insert into history.traces (person, why, table_name, row_key, act, field)
			select distinct %1$s, r.%2$I::text, ''CHANGED'', coalesce(%3$s, f.name)
			from new_rows r join old_rows b using (%4$s)
			cross join lateral (select to_jsonb(b) - %5$L::text[] as said) o
			cross join lateral (select to_jsonb(r) - %5$L::text[] as said) n
			cross join lateral jsonb_object_keys(n.said) f (name)
			where o.said -> f.name is distinct from n.said -> f.name',
			signed, tg_argv[0], field, tg_argv[2], tg_argv[3]);
	else
		execute format('insert into history.traces (person, why, table_name, row_key, act, field) select %s, r.%I::text, %L, %s from %I r',
			signed, tg_argv[0], case tg_op when 'INSERT' then 'ADDED' else 'REMOVED' end, field,
			case tg_op when 'INSERT' then 'new_rows' else 'old_rows' end);
	end if;
	return null;
end $$;

-- Keeps the names of what changes in a table, for tables about applicants.
create procedure history.keep_names(kept text, about text, field text default '', apart text default 'id', unsaid text default '{}')
language plpgsql as $$
begin
	execute format('create trigger traces_added after insert on %s referencing new table as new_rows
		for each statement execute function history.add_traces(%L, %L, %L, %L)', kept, about, field, apart, unsaid);
	execute format('create trigger traces_changed after update on %s referencing old table as old_rows new table as new_rows
		for each statement execute function history.add_traces(%L, %L, %L, %L)', kept, about, field, apart, unsaid);
	execute format('create trigger traces_removed after delete on %s referencing old table as old_rows
		for each statement execute function history.add_traces(%L, %L, %L, %L)', kept, about, field, apart, unsaid);
end $$;
