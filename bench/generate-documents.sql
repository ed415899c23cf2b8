-- Adds 10,000 made-up documents to the catalogue, half of them in all three languages, each of 5 to 60 sentences with its symbol:
-- English ones of what the data set's sources say, French and Spanish ones of sentences of the trade. Words fall as they do there.
create temporary table said as
	select row_number() over () - 1 as n, language, words from (
		select 'en' as language, regexp_replace(w, '\s+', ' ', 'g') as words from (
			select value || ' ' || coalesce(note, '') as w from aeo.programme_citations where field in ('LEGAL_BASIS', 'ELIGIBILITY_THRESHOLDS',
				'MSME_ACCOMMODATIONS', 'MRA_NOTE', 'CERTIFICATE_VALIDITY')
			union select note from aeo.programmes union select description from measures.measures
			union select description from measures.cost_evidence union select title from sources.sources
			union select format('The customs administration of %s told the meeting about its programme for small firms.', name) from economies.economies
			union select format('Delegations asked %s how a small exporter proves its compliance record.', name) from economies.economies) w
		where length(w) > 25
		union all
		select 'fr', format(s, e.name_fr) from economies.economies e, unnest(array[
			'L’administration douanière de %s a présenté son programme et les mesures prévues pour les petites entreprises.',
			'L’étiquetage des produits reste un obstacle pour les exportatrices : %s demande une norme commune.',
			'La délégation de %s a rappelé que la facilitation des échanges profite d’abord aux grandes sociétés.',
			'Les opérateurs agréés de %s paient moins de garanties et passent moins de contrôles à la frontière.',
			'Pour une très petite entreprise, le coût de la certification à %s dépasse encore les économies attendues.',
			'%s et ses partenaires ont signé un arrangement de reconnaissance mutuelle, dont l’entrée en vigueur est attendue.']) s
		union all
		select 'es', format(s, e.name_es) from economies.economies e, unnest(array[
			'La administración aduanera de %s presentó su programa y las medidas previstas para las pequeñas empresas.',
			'El etiquetado de los productos sigue siendo un obstáculo para las exportadoras: %s pide una norma común.',
			'La delegación de %s recordó que la facilitación del comercio beneficia primero a las grandes compañías.',
			'Los operadores autorizados de %s pagan menos garantías y pasan menos controles en la frontera.',
			'Para una microempresa, el costo de la certificación en %s supera todavía el ahorro que se espera de ella.',
			'%s y sus socios firmaron un arreglo de reconocimiento mutuo, cuya entrada en vigor se espera pronto.']) s) w;
create index on said (language, n);
create temporary table pool as select language, count(*)::int as size, min(n)::int as first from said group by 1;

insert into catalogue.entries (kind, key, language, title, symbols, text, economies, dated, address)
select d.kind, 'bench-' || d.n, l.language, format(t.form, d.n, case l.language when 'fr' then e.name_fr when 'es' then e.name_es else e.name end),
	array[format('INF/BENCH/%s/%s', (array['R', 'W', 'CN'])[1 + d.n % 3], d.n)], w.words, array[e.iso2],
	(2010 + d.n % 17)::text || to_char(1 + d.n % 12, '-FM00'), '/bench/' || d.n
from (select n, (array['REPORT', 'MEETING', 'OUTPUT', 'SPOTLIGHT', 'BARRIER'])[1 + n % 5] as kind from generate_series(1, 10000) n) d
join (select *, row_number() over (order by iso2) as place, count(*) over () as all from economies.economies) e on e.place = 1 + (d.n * 31) % e.all
cross join lateral (values ('en'), ('fr'), ('es')) l (language)
join (values ('en', 'Document %s: small firms in the trade of %s'), ('fr', 'Document %s : les petites entreprises dans le commerce de %s'),
	('es', 'Documento %s: las pequeñas empresas en el comercio de %s')) t (language, form) on t.language = l.language
join pool p on p.language = l.language
cross join lateral (select string_agg(s.words, '. ' order by i) as words from generate_series(1, 5 + d.n % 56) i
	join said s on s.language = l.language and s.n = p.first + (hashtext(d.n || ' ' || i) & 2147483647) % p.size) w
where l.language = 'en' or d.n % 2 = 0
on conflict do nothing;
drop table said, pool;
vacuum analyze catalogue.entries;
analyze catalogue.vocabulary;
