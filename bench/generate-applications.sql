-- A call that closes soon, with no grace, and applicants who have signed in by letter and written everything, for measuring and never for readers.
insert into calls.calls (slug, demonstration, languages, texts, email, audience, rules, rubric, form, publication, opens_at, closes_at,
	zone, grace_minutes, published_at)
select 'bench', true, languages, texts, email, audience, rules, rubric, form, publication, opens_at,
	clock_timestamp() + interval ':seconds seconds', zone, 0, published_at from calls.calls where slug = '2027-demo';
insert into accounts.people (id, address, language)
select ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, 'bench-' || n || '@example.org', (array['en', 'fr', 'es'])[1 + n % 3]
from generate_series(1, :count) n;
insert into accounts.sign_in_links (token_hash, browser_hash, code_hash, address, language, created_at, expires_at)
select sha256(('bench-' || n)::bytea), sha256(('browser-' || n)::bytea), sha256('none'), 'bench-' || n || '@example.org', 'en',
	clock_timestamp(), clock_timestamp() + interval '14 minutes' from generate_series(1, :count) n;
insert into applications.applications (id, call_id, owner_id, language, created_at, saved_at)
select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, c.id, ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid,
	'en', clock_timestamp(), clock_timestamp() from generate_series(1, :count) n cross join calls.calls c where c.slug = 'bench';
insert into applications.answers (application_id, question, said, saved_at, saved_by)
select a.id, q.id, array[case q.id when 'track' then 'business' when 'entity-type' then 'msme' when 'language' then 'en'
		when 'won-before' then 'no' when 'staff' then '2-9' when 'stage' then 'results' else case q.type
		when 'TEXT' then 'Atelier Koffi' when 'LONG_TEXT' then repeat('word ', 90) when 'ECONOMY' then 'TG' when 'YEAR' then '2019'
		when 'URL' then 'www.example.org' when 'EMAIL' then 'founder@example.org' when 'PHONE' then '+228 90 00 00 00'
		when 'TICK' then 'yes' else q.choice end end], clock_timestamp(), a.owner_id
from applications.applications a join calls.calls c on c.id = a.call_id and c.slug = 'bench'
cross join lateral (select o -> 'question' ->> 'id' as id, o -> 'question' ->> 'type' as type, o -> 'question' -> 'choices' -> 0 ->> 'id' as choice
	from jsonb_path_query(c.form, '$.steps[*].questions[*]') o) q
where q.type <> 'FILE';
analyze
