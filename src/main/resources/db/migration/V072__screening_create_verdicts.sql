-- What the secretariat decides about applications: whether each takes part. A verdict is about one sealed version, and is said once.
create table screening.verdicts (
	id             uuid        not null default uuidv7(),
	application_id uuid        not null,
	number         integer     not null,
	outcome        text        not null,
	reason         text,
	note           text        not null default '',
	decided_by     uuid        not null,
	decided_at     timestamptz not null,
	confirmed_by   uuid,
	confirmed_at   timestamptz,
	ended_by       uuid,
	ended_at       timestamptz,
	ended_how      text,
	ended_why      text        not null default '',
	constraint verdicts_pk primary key (id),
	constraint verdicts_version foreign key (application_id, number) references applications.versions (application_id, number),
	constraint verdicts_outcome_known check (outcome in ('ELIGIBLE', 'INELIGIBLE')),
	constraint verdicts_reason_where_ineligible check ((outcome = 'INELIGIBLE') = (reason is not null)),
	constraint verdicts_reason_known check (reason in ('entity-type', 'geography', 'size', 'trade-link', 'past-winners', 'own-delivery',
		'scope', 'duration', 'maturity', 'one-per-entity', 'same-project', 'duplicate', 'incomplete', 'other')),
	constraint verdicts_confirmed_by_another check (confirmed_by <> decided_by),
	constraint verdicts_confirmed_whole check ((confirmed_by is null) = (confirmed_at is null)),
	constraint verdicts_only_ineligible_is_confirmed check (confirmed_by is null or outcome = 'INELIGIBLE'),
	constraint verdicts_ended_whole check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_how is null)),
	constraint verdicts_ended_how_known check (ended_how in ('SENT_BACK', 'REOPENED')),
	constraint verdicts_note_length check (length(note) <= 4000 and length(ended_why) <= 4000)
);
-- At most one stands for a version.
create unique index verdicts_one_stands on screening.verdicts (application_id, number) where ended_at is null;

-- What a verdict said stays; it is confirmed once and ends once, as long as judging has not begun. Erasing somebody empties what was noted.
create function screening.keep_verdicts() returns trigger language plpgsql as $$
begin
	if tg_op = 'DELETE' then
		raise exception 'A verdict stays on record' using errcode = 'restrict_violation';
	end if;
	if tg_op = 'UPDATE' then
		if to_jsonb(new) - '{note,confirmed_by,confirmed_at,ended_by,ended_at,ended_how,ended_why}'::text[]
				<> to_jsonb(old) - '{note,confirmed_by,confirmed_at,ended_by,ended_at,ended_how,ended_why}'::text[]
				or new.note not in (old.note, '')
				or (old.confirmed_at is not null and (new.confirmed_by, new.confirmed_at) is distinct from (old.confirmed_by, old.confirmed_at))
				or (old.ended_at is not null and ((new.ended_by, new.ended_at, new.ended_how) is distinct from (old.ended_by, old.ended_at,
					old.ended_how) or new.ended_why not in (old.ended_why, ''))) then
			raise exception 'A verdict is said once' using errcode = 'restrict_violation';
		end if;
		if (new.confirmed_at, new.ended_at) is not distinct from (old.confirmed_at, old.ended_at) then
			return new;
		end if;
	end if;
	-- Whoever starts judging locks the call first, so that one of the two waits for the other.
	perform from calls.calls c join applications.applications a on a.call_id = c.id
		where a.id = new.application_id and (c.judging_at is null or c.judging_at > clock_timestamp()) for share of c;
	if not found then
		raise exception 'Judging has begun' using errcode = 'restrict_violation', constraint = 'verdicts_before_judging';
	end if;
	return new;
end $$;
create trigger verdicts_kept before insert or update or delete on screening.verdicts for each row execute function screening.keep_verdicts();

call history.keep_names('screening.verdicts', 'application_id');
