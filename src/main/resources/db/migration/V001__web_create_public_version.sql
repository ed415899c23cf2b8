-- Readers' pages are answered "not modified" from one number, so every change of public data raises it in its own transaction.
create schema if not exists extensions;
create extension if not exists unaccent with schema extensions;

create table web.public_versions (
	only_row   boolean     not null default true,
	version    bigint      not null default 1,
	changed_at timestamptz not null default clock_timestamp(),
	constraint public_versions_pk primary key (only_row),
	constraint public_versions_one_row check (only_row)
);
insert into web.public_versions default values;

create function web.touch_public_version() returns trigger language plpgsql as $$
begin
	update web.public_versions set version = version + 1, changed_at = clock_timestamp();
	return null;
end $$;

-- A year, a month or a day, written 2018, 2018-09 or 2018-09-05: as text these sort by time, the less precise first.
create function web.is_partial_date(value text) returns boolean language plpgsql immutable as $$
begin
	if value !~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' then
		return false;
	end if;
	perform (value || substr('-01-01', length(value) - 3))::date;
	return true;
exception when datetime_field_overflow or invalid_datetime_format then
	return false;
end $$;

-- What a reader types and what is stored meet without accents and case. The two-argument unaccent is immutable in effect.
create function web.folded(value text) returns text language sql immutable parallel safe as
	$$ select lower(extensions.unaccent('extensions.unaccent'::regdictionary, value)) $$;
