-- A verdict is about the version that counts: the newest. What was asked stays as it was asked, and nothing of either goes.
create function screening.refuse_older() returns trigger language plpgsql as $$
begin
	if exists (select from applications.versions v where v.application_id = new.application_id and v.number > new.number) then
		raise exception 'A newer version was sent' using errcode = 'restrict_violation', constraint = 'verdicts_about_newest';
	end if;
	return new;
end $$;
create trigger verdicts_about_newest before insert or update of confirmed_at on screening.verdicts
	for each row execute function screening.refuse_older();

create function screening.refuse_removal() returns trigger language plpgsql as $$
begin
	raise exception 'What was decided and asked stays on record' using errcode = 'restrict_violation';
end $$;
create trigger verdicts_not_emptied before truncate on screening.verdicts for each statement execute function screening.refuse_removal();
create trigger clarifications_not_emptied before truncate on screening.clarifications
	for each statement execute function screening.refuse_removal();
create trigger clarifications_stay before delete on screening.clarifications for each row execute function screening.refuse_removal();

-- One is answered or closed once, and nothing is written to it after that. Erasing somebody empties the message.
create function screening.keep_questions() returns trigger language plpgsql as $$
begin
	if to_jsonb(new) - '{message,revision,saved_at,answered_at,closed_by,closed_at}'::text[]
			<> to_jsonb(old) - '{message,revision,saved_at,answered_at,closed_by,closed_at}'::text[]
			or new.message not in (old.message, '')
			or ((old.answered_at is not null or old.closed_at is not null) and (new.revision, new.saved_at, new.answered_at, new.closed_by,
				new.closed_at) is distinct from (old.revision, old.saved_at, old.answered_at, old.closed_by, old.closed_at)) then
		raise exception 'What was asked stays as it was asked' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger clarifications_kept before update on screening.clarifications for each row execute function screening.keep_questions();
