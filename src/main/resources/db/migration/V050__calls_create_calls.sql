-- A call is composed by people and then stands still: dates and facts are columns, each part of the composition one document.
create table calls.calls (
	id            uuid        not null default uuidv7(),
	slug          text        not null,
	version       integer     not null default 1,
	demonstration boolean     not null default false,
	created_at    timestamptz not null default clock_timestamp(),
	languages     text[]      not null,
	texts         jsonb       not null,
	email         text        not null,
	audience      jsonb       not null,
	rules         jsonb       not null,
	rubric        jsonb       not null,
	form          jsonb       not null,
	publication   jsonb       not null,
	opens_at      timestamptz,
	closes_at     timestamptz,
	zone          text        not null,
	grace_minutes integer     not null,
	published_at  timestamptz,
	judging_at    timestamptz,
	decided_at    timestamptz,
	announced_at  timestamptz,
	cancelled_at  timestamptz,
	constraint calls_pk primary key (id),
	constraint calls_slug_once unique (slug),
	constraint calls_slug_form check (slug ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
	constraint calls_languages_known check (languages <@ array['en', 'fr', 'es']),
	constraint calls_grace_small check (grace_minutes between 0 and 1440),
	constraint calls_closes_after_it_opens check (closes_at > opens_at),
	constraint calls_published_with_dates check (published_at is null or (opens_at is not null and closes_at is not null)),
	constraint calls_facts_in_order check ((announced_at is null or decided_at is not null) and (decided_at is null or judging_at is not null)
		and (judging_at is null or published_at is not null)),
	constraint calls_cancelled_before_decided check (cancelled_at is null or decided_at is null)
);
call history.keep('calls.calls', 'id');
create trigger calls_public_version after insert or update or delete on calls.calls for each statement execute function web.touch_public_version();

-- What applicants rely on stands still once a call has opened, whoever writes. The portal refuses earlier and in words.
create function calls.keep_promises() returns trigger language plpgsql as $$
begin
	if old.published_at is not null and (new.slug <> old.slug or new.published_at is null) then
		raise exception 'call % is published: its address stays', old.slug using errcode = 'check_violation', constraint = 'calls_address_stays';
	end if;
	if old.published_at is not null and old.opens_at <= clock_timestamp() and ((new.languages, new.texts, new.email, new.audience, new.rules,
			new.rubric, new.form, new.publication, new.opens_at, new.zone, new.grace_minutes) is distinct from (old.languages, old.texts,
			old.email, old.audience, old.rules, old.rubric, old.form, old.publication, old.opens_at, old.zone, old.grace_minutes)
			or new.closes_at < old.closes_at) then
		raise exception 'call % has opened: it is frozen', old.slug using errcode = 'check_violation', constraint = 'calls_frozen_when_open';
	end if;
	return new;
end $$;
create trigger calls_keep_promises before update on calls.calls for each row execute function calls.keep_promises();

create table calls.extensions (
	id        bigint      not null generated always as identity,
	call_id   uuid        not null,
	closed_at timestamptz not null,
	closes_at timestamptz not null,
	reason    jsonb       not null,
	at        timestamptz not null,
	person    uuid        not null,
	constraint extensions_pk primary key (id),
	constraint extensions_call foreign key (call_id) references calls.calls (id),
	constraint extensions_later check (closes_at > closed_at)
);
call history.keep('calls.extensions', 'id');
create trigger extensions_public_version after insert or update or delete on calls.extensions for each statement execute function web.touch_public_version();

create table calls.notices (
	id      bigint      not null generated always as identity,
	call_id uuid        not null,
	text    jsonb       not null,
	at      timestamptz not null,
	constraint notices_pk primary key (id),
	constraint notices_call foreign key (call_id) references calls.calls (id)
);
call history.keep('calls.notices', 'id');
create trigger notices_public_version after insert or update or delete on calls.notices for each statement execute function web.touch_public_version();

-- What people asked about a call, and the answer that everybody gets.
create table calls.answers (
	id       uuid        not null default uuidv7(),
	call_id  uuid        not null,
	question jsonb       not null,
	answer   jsonb       not null,
	at       timestamptz not null,
	constraint answers_pk primary key (id),
	constraint answers_call foreign key (call_id) references calls.calls (id)
);
call history.keep('calls.answers', 'id');
create trigger answers_public_version after insert or update or delete on calls.answers for each statement execute function web.touch_public_version();
