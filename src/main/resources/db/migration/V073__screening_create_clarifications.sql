-- What the secretariat asks an applicant: some questions of the form, until a time of their own. The answer is sealed beside the version.
create table screening.clarifications (
	id             uuid        not null default uuidv7(),
	application_id uuid        not null,
	number         integer     not null,
	questions      text[]      not null,
	message        text        not null,
	due_at         timestamptz not null,
	asked_by       uuid        not null,
	asked_at       timestamptz not null,
	revision       integer     not null default 0,
	saved_at       timestamptz,
	answered_at    timestamptz,
	closed_by      uuid,
	closed_at      timestamptz,
	constraint clarifications_pk primary key (id),
	constraint clarifications_version foreign key (application_id, number) references applications.versions (application_id, number),
	constraint clarifications_ask_something check (cardinality(questions) >= 1),
	constraint clarifications_message_length check (length(message) <= 4000),
	constraint clarifications_due_later check (due_at > asked_at),
	constraint clarifications_answered_or_closed check (answered_at is null or closed_at is null),
	constraint clarifications_closed_whole check ((closed_at is null) = (closed_by is null))
);
-- One after the other.
create unique index clarifications_one_open on screening.clarifications (application_id) where answered_at is null and closed_at is null;
create index clarifications_application on screening.clarifications (application_id, asked_at);

create table screening.answers (
	clarification_id uuid        not null,
	application_id   uuid        not null,
	question         text        not null,
	said             text[]      not null,
	saved_at         timestamptz not null,
	saved_by         uuid        not null,
	constraint answers_pk primary key (clarification_id, question),
	constraint answers_clarification foreign key (clarification_id) references screening.clarifications (id)
);
create index answers_application on screening.answers (application_id);

create table screening.attachments (
	clarification_id uuid        not null,
	application_id   uuid        not null,
	question         text        not null,
	file_id          uuid        not null,
	added_at         timestamptz not null,
	added_by         uuid        not null,
	constraint attachments_pk primary key (clarification_id, question),
	constraint attachments_clarification foreign key (clarification_id) references screening.clarifications (id),
	constraint attachments_file foreign key (file_id) references files.files (id)
);
create index attachments_application on screening.attachments (application_id);
create index attachments_file on screening.attachments (file_id);

create table screening.sealed_answers (
	clarification_id uuid        not null,
	application_id   uuid        not null,
	revision         integer     not null,
	sealed_at        timestamptz not null,
	sealed_by        uuid        not null,
	content          text        not null,
	content_hash     bytea       not null,
	personal         text,
	personal_hash    bytea       not null,
	erased_at        timestamptz,
	constraint sealed_answers_pk primary key (clarification_id),
	constraint sealed_answers_clarification foreign key (clarification_id) references screening.clarifications (id),
	constraint sealed_answers_hashes check (length(content_hash) = 32 and length(personal_hash) = 32),
	constraint sealed_answers_tombstone check ((personal is null) = (erased_at is not null))
);
create index sealed_answers_application on screening.sealed_answers (application_id);

create table screening.sealed_files (
	clarification_id uuid not null,
	application_id   uuid not null,
	question         text not null,
	file_id          uuid not null,
	constraint sealed_files_pk primary key (clarification_id, question),
	constraint sealed_files_answer foreign key (clarification_id) references screening.sealed_answers (clarification_id),
	constraint sealed_files_file foreign key (file_id) references files.files (id)
);
create index sealed_files_application on screening.sealed_files (application_id);
create index sealed_files_file on screening.sealed_files (file_id);

create function screening.refuse_change() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and tg_table_name = 'sealed_answers' then
		if old.erased_at is null and new.erased_at is not null and new.personal is null
				and to_jsonb(new) - '{personal,erased_at}'::text[] = to_jsonb(old) - '{personal,erased_at}'::text[] then
			return new;
		end if;
	end if;
	raise exception 'A sealed answer never changes' using errcode = 'restrict_violation';
end $$;
create trigger sealed_answers_sealed before update or delete on screening.sealed_answers for each row execute function screening.refuse_change();
create trigger sealed_answers_not_emptied before truncate on screening.sealed_answers for each statement execute function screening.refuse_change();
create trigger sealed_files_sealed before update or delete on screening.sealed_files for each row execute function screening.refuse_change();
create trigger sealed_files_not_emptied before truncate on screening.sealed_files for each statement execute function screening.refuse_change();

call history.keep_names('screening.clarifications', 'application_id', '', 'id', '{saved_at,revision}');
call history.keep_names('screening.answers', 'application_id', 'question', 'clarification_id, question', '{saved_at,saved_by}');
call history.keep_names('screening.attachments', 'application_id', 'question', 'clarification_id, question', '{added_at,added_by}');
call history.keep_names('screening.sealed_answers', 'application_id', '', 'clarification_id');
call history.keep_names('screening.sealed_files', 'application_id', 'question', 'clarification_id, question');

-- Takes from one application what was typed about or by people here: personal parts become tombstones, their hashes stay; notes are emptied;
-- files lose content and name, and what was never sent goes altogether.
create function screening.entomb(application uuid) returns integer language plpgsql security definer set search_path = screening, pg_catalog as $$
declare
	entombed integer;
	unsent uuid[];
begin
	update screening.sealed_answers set personal = null, erased_at = clock_timestamp() where application_id = application and erased_at is null;
	get diagnostics entombed = row_count;
	update screening.clarifications set message = '' where application_id = application and message <> '';
	update screening.verdicts set note = '', ended_why = '' where application_id = application and (note <> '' or ended_why <> '');
	delete from screening.answers where application_id = application;
	with gone as (delete from screening.attachments where application_id = application returning file_id)
		select array_agg(file_id) into unsent from gone;
	delete from files.files f where f.id = any (unsent) and not exists (select from screening.sealed_files s where s.file_id = f.id);
	update files.files f set content = null, name = '-' from screening.sealed_files s where s.file_id = f.id and s.application_id = application;
	return entombed;
end $$;
revoke execute on function screening.entomb(uuid) from public;
grant execute on function screening.entomb(uuid) to greenlane_portal;
