-- A report is what happened to it: submitted, approved, due, withdrawn. Its states follow from that and the clock, and are stored nowhere.
create table reports.reports (
	id                   uuid        not null default uuidv7(),
	meeting              text        not null,
	year                 integer     not null,
	symbol               text,
	symbol_is_registered boolean     not null default false,
	source_language      text        not null,
	shipped_as           text,
	begun_at             timestamptz not null default clock_timestamp(),
	begun_by             uuid,
	withdrawn_at         timestamptz,
	withdrawn_by         uuid,
	withdrawn_why        text,
	withdrawn_why_fr     text,
	withdrawn_why_es     text,
	removed_at           timestamptz,
	removed_by           uuid,
	constraint reports_pk primary key (id),
	constraint reports_shipped_once unique (shipped_as),
	constraint reports_meeting_fk foreign key (meeting) references meetings.meetings (id),
	constraint reports_source_language_known check (source_language in ('en', 'fr', 'es')),
	constraint reports_registered_symbol check (not symbol_is_registered or symbol is not null),
	constraint reports_begun_by_somebody check (begun_by is not null or shipped_as is not null),
	constraint reports_withdrawn_with_reason check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index reports_symbol_once on reports.reports (lower(symbol));
create unique index reports_one_of_a_meeting on reports.reports (meeting) where removed_at is null;

-- A symbol that another has replaced still leads to its report.
create table reports.former_symbols (
	symbol    text not null,
	report_id uuid not null,
	constraint former_symbols_pk primary key (symbol),
	constraint former_symbols_report_fk foreign key (report_id) references reports.reports (id) on delete cascade
);
create unique index former_symbols_once on reports.former_symbols (lower(symbol));

-- The last number that the portal gave to a report of a year. Its row is locked until the transaction ends: no number is given twice or lost.
create table reports.symbol_numbers (
	year integer not null,
	last integer not null,
	constraint symbol_numbers_pk primary key (year)
);

-- The original, its revisions, and corrections of one language, in their order.
create table reports.versions (
	id           uuid        not null default uuidv7(),
	report_id    uuid        not null,
	position     integer     not null,
	kind         text        not null,
	revision     integer     not null,
	correction   integer     not null,
	language     text,
	why          text,
	why_fr       text,
	why_es       text,
	begun_at     timestamptz not null default clock_timestamp(),
	submitted_at timestamptz,
	submitted_by uuid,
	approved_at  timestamptz,
	approved_by  uuid,
	publish_at   timestamptz,
	told_late_at timestamptz,
	constraint versions_pk primary key (id),
	constraint versions_report_fk foreign key (report_id) references reports.reports (id) on delete cascade,
	constraint versions_position_once unique (report_id, position),
	constraint versions_number_once unique (report_id, revision, correction),
	constraint versions_kind_known check (kind in ('ORIGINAL', 'REVISION', 'CORRECTION')),
	constraint versions_numbered check (case kind when 'ORIGINAL' then revision = 0 and correction = 0 and position = 0
		when 'REVISION' then revision > 0 and correction = 0 else revision >= 0 and correction > 0 end),
	constraint versions_correction_of_a_language check ((kind = 'CORRECTION') = (language is not null)),
	constraint versions_language_known check (language in ('en', 'fr', 'es')),
	constraint versions_approved_was_submitted check (approved_at is null or submitted_at is not null),
	constraint versions_approved_by_another check (approved_by <> submitted_by)
);

-- The texts as they were submitted. A translation has with it the text of the source that it was made from.
create table reports.version_texts (
	version_id  uuid    not null,
	language    text    not null,
	title       text    not null,
	body        text    not null,
	source_body text,
	revision    integer not null,
	constraint version_texts_pk primary key (version_id, language),
	constraint version_texts_version_fk foreign key (version_id) references reports.versions (id) on delete cascade,
	constraint version_texts_language_known check (language in ('en', 'fr', 'es'))
);

-- Who wrote anything in a version that was not approved before: none of them approves or publishes it.
create table reports.version_authors (
	version_id uuid not null,
	person     uuid not null,
	constraint version_authors_pk primary key (version_id, person),
	constraint version_authors_version_fk foreign key (version_id) references reports.versions (id) on delete cascade
);

create function reports.is_published(version uuid) returns boolean language sql stable as $$
	select exists (select from reports.versions v join reports.reports r on r.id = v.report_id
		where v.id = version and r.symbol is not null and greatest(v.approved_at, v.publish_at) <= clock_timestamp()
			and v.approved_at is not null and v.publish_at is not null)
$$;

-- What was published stays as it is. Only a report as a whole could be deleted, which the portal never does.
create function reports.keep_published() returns trigger language plpgsql as $$
declare
	version uuid := case tg_table_name when 'versions' then (to_jsonb(old) ->> 'id')::uuid else (to_jsonb(old) ->> 'version_id')::uuid end;
begin
	if reports.is_published(version) and not (tg_table_name = 'versions' and tg_op = 'UPDATE'
			and to_jsonb(old) - 'told_late_at' = to_jsonb(new) - 'told_late_at') then
		raise exception 'A published version of a report cannot be changed';
	end if;
	return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger versions_stay before update or delete on reports.versions for each row execute function reports.keep_published();
create trigger version_texts_stay before update or delete on reports.version_texts for each row execute function reports.keep_published();

create view reports.published_versions as
	select v.*, greatest(v.approved_at, v.publish_at) as published_at,
		concat_ws('/', case when v.revision > 0 then 'Rev.' || v.revision end, case when v.correction > 0 then 'Corr.' || v.correction end) as designator
	from reports.versions v join reports.reports r on r.id = v.report_id
	where v.approved_at is not null and v.publish_at is not null and greatest(v.approved_at, v.publish_at) <= clock_timestamp()
		and r.symbol is not null and r.removed_at is null;

-- The newest published text of each report in each language.
create view reports.published_texts as
	select distinct on (v.report_id, t.language) v.report_id, t.language, t.title, t.body, t.source_body, v.id as version_id, v.published_at
	from reports.published_versions v join reports.version_texts t on t.version_id = v.id
	order by v.report_id, t.language, v.position desc;

-- One row for each report that the public may see.
create view reports.published_reports as
	select r.id, r.symbol, r.meeting, m.held, m.address as meeting_address, m.first_day as meeting_day, r.shipped_as is not null as is_summary,
		case when r.withdrawn_at is not null then 'WITHDRAWN' else 'PUBLISHED' end as state,
		coalesce(en.title, o.title) as title, coalesce(fr.title, o.title) as title_fr, coalesce(es.title, o.title) as title_es,
		v.first_at, v.newest_at, to_char(v.first_at at time zone 'UTC', 'YYYY-MM-DD') as published_on,
		greatest(v.newest_at, r.withdrawn_at) as changed_at, v.newest, v.versions,
		(select array_agg(distinct x.language order by x.language) from reports.published_texts x where x.report_id = r.id) as languages
	from reports.reports r
	join lateral (select min(p.published_at) as first_at, max(p.published_at) as newest_at, count(*)::int as versions,
			(array_agg(p.designator order by p.position desc))[1] as newest
		from reports.published_versions p where p.report_id = r.id) v on v.first_at is not null
	join meetings.meeting_rows m on m.id = r.meeting
	join reports.published_texts o on o.report_id = r.id and o.language = r.source_language
	left join reports.published_texts en on en.report_id = r.id and en.language = 'en'
	left join reports.published_texts fr on fr.report_id = r.id and fr.language = 'fr'
	left join reports.published_texts es on es.report_id = r.id and es.language = 'es'
	where r.removed_at is null;

-- Drafts do not touch the version of the public data; what is approved, withdrawn or renamed does.
create trigger reports_touch_public_version after insert or update or delete on reports.reports
	for each statement execute function web.touch_public_version();
create trigger versions_touch_public_version after update or delete on reports.versions
	for each statement execute function web.touch_public_version();
