-- Lists of programmes read one flat relation: joining and aggregating for each page would cost more than the page itself.
-- It is refreshed by whatever changes its tables, in the same transaction.
create materialized view aeo.programme_rows as
	select p.code, p.iso2, p.name, p.abbreviation, p.type, p.status, p.launched, p.operator_types, p.flow,
		p.legal_basis, p.validity, p.eligibility, p.website, p.in_compendium_2020, p.grade, p.note, p.as_of,
		e.name as economy, e.name_fr as economy_fr, e.name_es as economy_es, e.wco_region, e.development_status,
		b.benefits, b.tfa_letters, m.measures, r.partners, cardinality(r.partners) as partner_count,
		s.titles as source_titles, s.urls as source_urls,
		web.folded(concat_ws(' ', p.code, p.name, p.abbreviation, e.name, e.name_fr, e.name_es, p.legal_basis,
			p.eligibility, p.note)) as search_text
	from aeo.programmes p
	join economies.economies e on e.iso2 = p.iso2
	cross join lateral (select coalesce(array_agg(pb.benefit_code order by pb.position), '{}') as benefits,
			coalesce(array_agg(distinct b.tfa_letter order by b.tfa_letter) filter (where b.tfa_letter is not null), '{}')
				as tfa_letters
		from aeo.programme_benefits pb join aeo.benefits b on b.code = pb.benefit_code
		where pb.programme_code = p.code) b
	cross join lateral (select coalesce(array_agg(distinct m.measure_code order by m.measure_code), '{}') as measures
		from measures.measures m where m.iso2 = p.iso2) m
	cross join lateral (select coalesce(array_agg(distinct r.partner order by r.partner), '{}') as partners
		from recognition.partnerships r where r.iso2 = p.iso2 and r.status in ('IN_FORCE', 'SIGNED')) r
	cross join lateral (select string_agg(s.title, ' | ' order by ps.position) as titles,
			string_agg(s.url, ' | ' order by ps.position) as urls
		from aeo.programme_sources ps join sources.sources s on s.id = ps.source_id
		where ps.programme_code = p.code) s;
create unique index programme_rows_pk on aeo.programme_rows (code);
create index programme_rows_economy on aeo.programme_rows (economy collate "und-x-icu", code);

create function aeo.refresh_programme_rows() returns trigger language plpgsql security definer as $$
begin
	refresh materialized view aeo.programme_rows;
	return null;
end $$;

create trigger programmes_rows after insert or update or delete or truncate on aeo.programmes
	for each statement execute function aeo.refresh_programme_rows();
create trigger programme_benefits_rows after insert or update or delete or truncate on aeo.programme_benefits
	for each statement execute function aeo.refresh_programme_rows();
create trigger programme_sources_rows after insert or update or delete or truncate on aeo.programme_sources
	for each statement execute function aeo.refresh_programme_rows();
create trigger benefits_rows after insert or update or delete or truncate on aeo.benefits
	for each statement execute function aeo.refresh_programme_rows();
create trigger measures_rows after insert or update or delete or truncate on measures.measures
	for each statement execute function aeo.refresh_programme_rows();
create trigger arrangements_rows after insert or update or delete or truncate on recognition.arrangements
	for each statement execute function aeo.refresh_programme_rows();
create trigger arrangement_parties_rows after insert or update or delete or truncate on recognition.arrangement_parties
	for each statement execute function aeo.refresh_programme_rows();
create trigger economies_rows after insert or update or delete or truncate on economies.economies
	for each statement execute function aeo.refresh_programme_rows();
create trigger sources_rows after insert or update or delete or truncate on sources.sources
	for each statement execute function aeo.refresh_programme_rows();
