-- Files that go with a version of a report (numbered after those of files, which they need): public once that version is, and not before.
create table reports.attachments (
	file_id    uuid        not null,
	version_id uuid        not null,
	title      text        not null,
	added_by   uuid        not null,
	added_at   timestamptz not null default clock_timestamp(),
	constraint attachments_pk primary key (file_id),
	constraint attachments_file_fk foreign key (file_id) references files.files (id),
	constraint attachments_version_fk foreign key (version_id) references reports.versions (id) on delete cascade
);
create index attachments_version on reports.attachments (version_id, added_at);
create trigger attachments_stay before update or delete on reports.attachments for each row execute function reports.keep_published();
