-- Consent is given and taken back at any time, also after an application was sent: each change with its time, the newest holds.
create table applications.consents (
	id             uuid        not null default uuidv7(),
	application_id uuid        not null,
	consent        text        not null,
	given          boolean     not null,
	changed_at     timestamptz not null,
	changed_by     uuid        not null,
	constraint consents_pk primary key (id),
	constraint consents_application foreign key (application_id) references applications.applications (id) on delete cascade,
	constraint consents_known check (consent in ('consent-contact', 'consent-publish', 'consent-share'))
);
create index consents_application on applications.consents (application_id, consent, changed_at desc);
call history.keep_names('applications.consents', 'application_id', 'consent');

-- What holds now of what was sent and is not erased: the last word, be it a tick in the newest version or a change after it.
create view applications.consents_in_force as
	select a.id as application_id, k.consent,
		case when c.changed_at > v.sealed_at then c.given
			else v.content like '%' || chr(10) || 'answer ' || k.consent || chr(10) || '-' || chr(10) || ' yes' || chr(10) || '%' end as given,
		greatest(c.changed_at, v.sealed_at) as since
	from applications.applications a
	cross join unnest(array['consent-contact', 'consent-publish', 'consent-share']) with ordinality k (consent, position)
	join lateral (select sealed_at, content from applications.versions v where v.application_id = a.id order by number desc limit 1) v on true
	left join lateral (select given, changed_at from applications.consents c
		where c.application_id = a.id and c.consent = k.consent order by changed_at desc, id desc limit 1) c on true
	where a.erased_at is null
	order by a.id, k.position;
