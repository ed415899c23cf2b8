-- Of some meetings only a time between two dates is known, others last days: one text says which, and sorts by its first day.
create function web.span_end(span text, place integer) returns text language sql immutable parallel safe as $$
	select case when cardinality(ends) < place then ends[1] else ends[place] end
	from (select regexp_split_to_array(trim(both '[]' from span), '/|\.\.') as ends) s $$;

create function web.span_first_day(span text) returns date language sql immutable parallel safe as $$
	select (d || substr('-01-01', length(d) - 3))::date from (select web.span_end(span, 1) as d) s $$;

create function web.span_last_day(span text) returns date language sql immutable parallel safe as $$
	select case length(d) when 4 then (d || '-12-31')::date when 7 then ((d || '-01')::date + interval '1 month')::date - 1 else d::date end
	from (select web.span_end(span, 2) as d) s $$;

create function web.is_to_the_day(span text) returns boolean language sql immutable parallel safe as $$
	select span ~ '^\d{4}-\d{2}-\d{2}(/\d{4}-\d{2}-\d{2})?$' $$;

create function web.is_date_span(span text) returns boolean language sql immutable parallel safe as $$
	select span ~ '^([0-9-]+|[0-9-]+/[0-9-]+|\[[0-9-]+\.\.[0-9-]+\])$' and web.is_partial_date(web.span_end(span, 1))
		and web.is_partial_date(web.span_end(span, 2)) and web.span_first_day(span) <= web.span_last_day(span) $$;
