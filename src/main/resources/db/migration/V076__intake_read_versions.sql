-- What the secretariat's list asks of what was sent: words to find, and traits by which two applications may come from the same people.
-- Both follow from the newest sealed version, are written as it is sealed, and go as it is erased.
create table intake.texts (
	application_id uuid     not null,
	language       text     not null,
	words          tsvector not null,
	constraint texts_pk primary key (application_id),
	constraint texts_application foreign key (application_id) references applications.applications (id) on delete cascade
);
create index texts_words on intake.texts using gin (words);

create table intake.traits (
	application_id uuid not null,
	call_id        uuid not null,
	kind           text not null,
	value          text not null,
	constraint traits_pk primary key (application_id, kind, value),
	constraint traits_application foreign key (application_id) references applications.applications (id) on delete cascade,
	constraint traits_kind_known check (kind in ('NAME', 'NUMBER', 'HOST', 'MAIL', 'DOMAIN', 'OWNER'))
);
create index traits_alike on intake.traits (call_id, kind, value);

-- The answers of a canonical text (CanonicalText), each a list, by question.
create function intake.said(sealed text) returns jsonb language sql immutable parallel safe as $$
	select coalesce(jsonb_object_agg(parts[1], (
			select coalesce(jsonb_agg(substr(replace(E'\n' || value, E'\n ', E'\n'), 2) order by n), '[]')
			from unnest(parts[2:]) with ordinality v (value, n))), '{}')
	from unnest((string_to_array(regexp_replace(sealed, E'\n$', ''), E'\nanswer '))[2:]) a (answer)
	cross join lateral (select string_to_array(answer, E'\n-\n')) p (parts) $$;

-- The names of the files that the personal part names, by question.
create function intake.files(personal text) returns jsonb language sql immutable parallel safe as $$
	select coalesce(jsonb_object_agg(m[1], jsonb_build_array(m[2])), '{}')
	from regexp_matches(split_part(personal, E'\nanswer ', 1), '^file (\S+) (.*)$', 'gn') m $$;

-- A name without accents, case, punctuation and legal forms; all of it where nothing else is left.
create function intake.plain_name(name text) returns text language sql immutable parallel safe as $$
	select coalesce(nullif(trim(regexp_replace(regexp_replace(' ' || trim(bare), '^ (the|pt|cv|ets|etablissements|sarl|societe|empresa) ', ' '),
		'( (ltd|limited|llc|llp|lp|inc|incorporated|corp|corporation|co|company|plc|pty|pvt|private|pte|gmbh|mbh|ag|kg|ug|ohg|sarl|sarlu|sas|sasu|sa'
		|| '|eurl|snc|scop|suarl|srl|sl|slu|sac|eirl|spa|s de rl|de rl|de cv|cv|ltda|limitada|cia|bv|nv|oy|ab|aps|sro|doo|kft|ooo|lda|eireli|bhd|sdn'
		|| '|sae|wll|fze|jsc|ojsc|pjsc))+$', '')), ''), trim(bare))
	from (select regexp_replace(replace(translate(web.folded(name), '.''’`', ''), '&', ' and '), '[[:space:][:punct:]]+', ' ', 'g')) n (bare) $$;

-- The host of a website; on hosts that many share, with the page.
create function intake.host(address text) returns text language sql immutable parallel safe as $$
	select case when host !~ '\.' then null
		when host ~ '(^|\.)(facebook|fb|instagram|linkedin|twitter|x|youtube|tiktok|medium|github|etsy|pinterest|google|linktr|wa)\.(com|ee|me)$'
			then host || rtrim(split_part(split_part(page, '?', 1), '#', 1), '/')
		else host end
	from (select regexp_replace(substring(bare from '^[^/?#:]+'), '^(www|m)\.', ''), coalesce(substring(bare from '/.*$'), '')
	from (select regexp_replace(lower(trim(address)), '^[a-z]+://', '')) a (bare)) h (host, page) $$;

-- The domain of an address, unless everybody can have an address there.
create function intake.own_domain(address text) returns text language sql immutable parallel safe as $$
	select case when domain ~ ('^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|gmx|web|mail|email|inbox|yandex'
		|| '|proton|protonmail|pm|tutanota|zoho|rediffmail|qq|163|126|sina|naver|daum|hanmail|orange|wanadoo|free|laposte|sfr|uol|bol|terra|libero'
		|| '|fastmail|hey)\.[a-z.]+$') then null else nullif(domain, '') end
	from (select split_part(lower(trim(address)), '@', 2)) d (domain) $$;

-- What somebody looks for, in the words of one language: quotes keep words together, a minus leaves out.
create function intake.asked(words text, language text) returns tsquery language sql immutable parallel safe as $$
	select websearch_to_tsquery(catalogue.stems_in(language),
		replace(catalogue.parted(regexp_replace(words, '(^|\s)-(?=\S)', '\1¬', 'g')), '¬', '-')) $$;

create function intake.traits_of(said jsonb) returns table (kind text, value text) language sql immutable parallel safe as $$
	select t.kind, left(t.value, 300) from jsonb_each(said) q (question, answers), jsonb_array_elements_text(q.answers) a (answer)
	cross join lateral (values
		('NAME', case when question = 'organisation' then nullif(intake.plain_name(answer), '') end),
		('NUMBER', case when question ~ '^own-.*(registration|company-number|tax|vat)' then nullif(regexp_replace(upper(answer), '[^A-Z0-9]', '', 'g'), '') end),
		('HOST', case when question = 'website' then intake.host(answer) end),
		('MAIL', case when question in ('contact-email', 'second-contact') then nullif(lower(trim(answer)), '') end),
		('DOMAIN', case when question in ('contact-email', 'second-contact') then intake.own_domain(answer) end)) t (kind, value)
	where t.value is not null $$;

create procedure intake.read_newest(application uuid) language sql as $$
	delete from intake.texts where application_id = application;
	delete from intake.traits where application_id = application;
	insert into intake.texts (application_id, language, words)
	select v.application_id, v.language, to_tsvector(catalogue.stems_in(v.language), catalogue.parted(left(concat_ws(E'\n', a.reference,
		left(a.reference, 4) || '-' || substr(a.reference, 5), a.on_behalf_of,
		(select string_agg(s.answer, E'\n') from jsonb_each(intake.said(v.personal)) q (question, answers),
			jsonb_array_elements_text(q.answers) s (answer))), 200000)))
	from applications.versions v join applications.applications a on a.id = v.application_id
	where v.application_id = application and v.personal is not null order by v.number desc limit 1;
	insert into intake.traits (application_id, call_id, kind, value)
	select v.id, v.call_id, t.kind, t.value from (
		select a.id, a.call_id, a.owner_id, v.personal from applications.versions v join applications.applications a on a.id = v.application_id
		where v.application_id = application and v.personal is not null order by v.number desc limit 1) v
	cross join lateral (select * from intake.traits_of(intake.said(v.personal)) union select 'OWNER', v.owner_id::text) t;
$$;

create function intake.follow_versions() returns trigger language plpgsql as $$
begin
	call intake.read_newest(new.application_id);
	return null;
end $$;
create trigger versions_read after insert or update on applications.versions for each row execute function intake.follow_versions();

do $$
declare
	one uuid;
begin
	for one in select distinct application_id from applications.versions loop
		call intake.read_newest(one);
	end loop;
end $$;

-- An application as the list shows it. Of what was never sent, it says no more than that it exists.
create view intake.listed as
select a.id, a.call_id, a.owner_id, left(a.reference, 4) || '-' || substr(a.reference, 5) as reference, a.created_at, a.submitted_at, a.withdrawn_at,
	a.erased_at, coalesce(v.language, a.language) as language, v.number, v.sealed_at, v.economy, v.entity_type, v.track, v.organisation,
	case when v.number is not null then a.on_behalf_of end as on_behalf_of, v.content, v.personal, t.words, t.language as words_language, c.zone
from applications.applications a join calls.calls c on c.id = a.call_id
left join lateral (select * from applications.versions v where v.application_id = a.id order by v.number desc limit 1) v on true
left join intake.texts t on t.application_id = a.id
where a.submitted_at is not null or a.erased_at is null;
