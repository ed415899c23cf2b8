-- A call with 5,000 applications of about 1,000 words each, for measuring the secretariat's list and never for readers. One in ten is a draft.
insert into calls.calls (slug, demonstration, languages, texts, email, audience, rules, rubric, form, publication, opens_at, closes_at,
	zone, grace_minutes, published_at)
select 'bench-intake', true, languages, texts, email, audience, rules, rubric, form, publication, opens_at,
	closes_at, zone, 0, published_at from calls.calls where slug = '2027-demo';
insert into accounts.people (id, address, language)
select ('00000000-0000-4000-a000-' || lpad(n::text, 12, '0'))::uuid, 'intake-' || n || '@example.org', (array['en', 'fr', 'es'])[1 + n % 3]
from generate_series(1, 5000) n;
insert into applications.applications (id, call_id, owner_id, language, created_at, saved_at, reference, submitted_at, withdrawn_at)
select ('00000000-0000-4000-b000-' || lpad(n::text, 12, '0'))::uuid, c.id, ('00000000-0000-4000-a000-' || lpad(n::text, 12, '0'))::uuid,
	(array['en', 'fr', 'es'])[1 + n % 3], now() - n * interval '10 seconds', now() - n * interval '10 seconds',
	case when n % 10 > 0 then translate(lpad(to_hex(n), 8, '0'), '0123456789abcdef', '23456789ABCDEFGH') end,
	case when n % 10 > 0 then now() - n * interval '10 seconds' end, case when n % 50 = 1 then now() end
from generate_series(1, 5000) n cross join calls.calls c where c.slug = 'bench-intake';
insert into applications.versions (application_id, number, revision, sealed_at, sealed_by, language, content, content_hash, personal,
	personal_hash, economy, entity_type, track, organisation)
select a.id, 1, 1, a.submitted_at, a.owner_id, a.language, t.content, sha256(t.content::bytea), t.personal, sha256(t.personal::bytea),
	(array['TG', 'KE', 'EC', 'VN', 'FR', 'UA', 'NG', 'PE'])[1 + a.n % 8], (array['msme', 'business', 'chamber'])[1 + a.n % 3], 'business', 'Atelier ' || a.n
from (select *, right(id::text, 12)::int as n from applications.applications
	where submitted_at is not null and call_id = (select id from calls.calls where slug = 'bench-intake')) a
cross join lateral (select
	E'greenlane application 1\nanswer economy\n-\n TG\nanswer staff\n-\n 2-9\n' as content,
	E'nonce ' || a.n || E'\nanswer contact-email\n-\n awa@firm' || a.n % 4000 || E'.example\nanswer organisation\n-\n Atelier ' || a.n % 4500
		|| E' SARL\nanswer website\n-\n www.firm' || a.n || E'.example\n'
		|| (select string_agg(E'answer ' || q || E'\n-\n ' || w.said || E'\n', '' order by q) from unnest(array['action-plan', 'aims', 'beneficiaries',
			'concept', 'results', 'summary', 'theme-link', 'trade-link']) with ordinality u (q, k)
			cross join lateral (select string_agg((array['cacao', 'savon', 'coopérative', 'export', 'frontière', 'customs', 'platform', 'women', 'training',
				'mercado', 'artesanía', 'logística', 'données', 'paiement', 'mobile', 'solar', 'coffee', 'textile', 'certification', 'invoice'])
				[1 + (a.n * 7919 + i * 104729 + k * 31) % 20] || case when i % 9 = 0 then ' rare' || (a.n * i * k) % 3000 else '' end, ' ') as said
				from generate_series(1, 120) i) w) as personal) t;
analyze
