-- What was sent, for ever: the database itself refuses to change it. Erasing somebody leaves a tombstone where the personal part was.
create table applications.versions (
	application_id uuid        not null,
	number         integer     not null,
	revision       integer     not null,
	sealed_at      timestamptz not null,
	sealed_by      uuid        not null,
	language       text        not null,
	content        text        not null,
	content_hash   bytea       not null,
	personal       text,
	personal_hash  bytea       not null,
	economy        text,
	entity_type    text,
	track          text,
	organisation   text,
	erased_at      timestamptz,
	constraint versions_pk primary key (application_id, number),
	constraint versions_application foreign key (application_id) references applications.applications (id),
	constraint versions_economy foreign key (economy) references economies.economies (iso2),
	constraint versions_numbered_from_one check (number >= 1),
	-- A revision of the working copy is sealed once, however often and by how many at a time it is sent.
	constraint versions_revision_once unique (application_id, revision),
	constraint versions_hashes check (length(content_hash) = 32 and length(personal_hash) = 32),
	constraint versions_tombstone check ((personal is null) = (erased_at is not null) and (erased_at is null or organisation is null))
);
create index versions_economy on applications.versions (economy);

create table applications.version_files (
	application_id uuid    not null,
	number         integer not null,
	question       text    not null,
	file_id        uuid    not null,
	constraint version_files_pk primary key (application_id, number, question),
	constraint version_files_version foreign key (application_id, number) references applications.versions (application_id, number),
	constraint version_files_file foreign key (file_id) references files.files (id)
);
create index version_files_file on applications.version_files (file_id);

create function applications.refuse_change() returns trigger language plpgsql as $$
begin
	if tg_op = 'UPDATE' and tg_table_name = 'versions' then
		if old.erased_at is null and new.erased_at is not null and new.personal is null
				and to_jsonb(new) - '{personal,organisation,erased_at}'::text[] = to_jsonb(old) - '{personal,organisation,erased_at}'::text[] then
			return new;
		end if;
	end if;
	raise exception 'A sealed version never changes' using errcode = 'restrict_violation';
end $$;
create trigger versions_sealed before update or delete on applications.versions for each row execute function applications.refuse_change();
create trigger versions_not_emptied before truncate on applications.versions for each statement execute function applications.refuse_change();
create trigger version_files_sealed before update or delete on applications.version_files for each row execute function applications.refuse_change();
create trigger version_files_not_emptied before truncate on applications.version_files for each statement execute function applications.refuse_change();

-- The only way: the personal parts of one application become tombstones. Their hashes stay.
create function applications.entomb(application uuid) returns integer language plpgsql security definer set search_path = applications, pg_catalog as $$
declare
	entombed integer;
begin
	update applications.versions set personal = null, organisation = null, erased_at = clock_timestamp()
		where application_id = application and erased_at is null;
	get diagnostics entombed = row_count;
	return entombed;
end $$;
revoke execute on function applications.entomb(uuid) from public;
grant execute on function applications.entomb(uuid) to greenlane_portal;

call history.keep_names('applications.versions', 'application_id', '', 'application_id, number');
call history.keep_names('applications.version_files', 'application_id', '', 'application_id, number, question');
