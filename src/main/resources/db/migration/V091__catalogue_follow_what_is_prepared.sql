-- A view that tables are followed by may say from when and until when everybody may see an entry.
create or replace procedure catalogue.refresh(due_kind text, view text) language plpgsql as $$
declare
	prepared boolean := exists (select from pg_attribute where attrelid = view::regclass and attname = 'visible_from');
begin
	execute format('
		with said as materialized (select key, language, title, symbols, also, text, economies, dated, address, %3$s from %2$s),
		gone as (delete from catalogue.entries e where e.kind = %1$L
			and not exists (select from said s where s.key = e.key and s.language = e.language))
		insert into catalogue.entries as e (kind, key, language, title, symbols, also, text, economies, dated, address, visible_from, visible_until)
		select %1$L, key, language, title, symbols, also, text, economies, dated, address, visible_from, visible_until from said
		on conflict (kind, key, language) do update set title = excluded.title, symbols = excluded.symbols, also = excluded.also,
			text = excluded.text, economies = excluded.economies, dated = excluded.dated, address = excluded.address,
			visible_from = excluded.visible_from, visible_until = excluded.visible_until
		where (e.title, e.symbols, e.also, e.text, e.economies, e.dated, e.address, e.visible_from, e.visible_until) is distinct from
			(excluded.title, excluded.symbols, excluded.also, excluded.text, excluded.economies, excluded.dated, excluded.address,
			excluded.visible_from, excluded.visible_until)',
		due_kind, view, case when prepared then 'visible_from, visible_until'
			else '''-infinity''::timestamptz as visible_from, ''infinity''::timestamptz as visible_until' end);
end $$;
