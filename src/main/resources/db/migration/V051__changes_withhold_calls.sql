-- A call is composed in confidence: what changes in it after that is told by its notices, and not in the list of changes.
create or replace view changes.public_changes as
	select c.id, c.transaction, c.at, to_char(c.at at time zone 'UTC', 'YYYY-MM-DD') as day, c.cause, c.why, c.table_name,
		c.row_key, c.act, c.table_name || '.' || c.field as field, c.before, c.after, c.economies
	from history.changes c
	where c.table_name not like 'calls.%'
		and (c.field is null or not exists (select from history.changes whole where whole.table_name = c.table_name
		and whole.row_key = c.row_key and whole.transaction = c.transaction and whole.act <> 'CHANGED'));
