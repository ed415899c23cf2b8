-- A file that an editor uploads is kept until it is applied or given up, so that nothing of it is lost while it is checked.
create table uploads.uploads (
	id            uuid        not null default uuidv7(),
	kind          text        not null,
	file_name     text        not null,
	format        text        not null,
	content       bytea,
	why           text        not null,
	uploaded_by   uuid        not null,
	uploaded_at   timestamptz not null default clock_timestamp(),
	rows_read     integer     not null default 0,
	checked_at    timestamptz,
	problem_count integer     not null default 0,
	asked_by      uuid,
	asked_at      timestamptz,
	applied_at    timestamptz,
	discarded_at  timestamptz,
	outdated      boolean     not null default false,
	constraint uploads_pk primary key (id),
	constraint uploads_format_known check (format in ('CSV', 'XLSX')),
	constraint uploads_size check (length(content) <= 10 * 1024 * 1024),
	constraint uploads_applied_was_asked check (applied_at is null or asked_at is not null)
);
create index uploads_uploaded on uploads.uploads (uploaded_at desc);

create table uploads.problems (
	id        bigint  not null generated always as identity,
	upload_id uuid    not null,
	line      bigint  not null,
	label     text    not null,
	reason    text    not null,
	arguments text[]  not null,
	constraint problems_pk primary key (id),
	constraint problems_upload_fk foreign key (upload_id) references uploads.uploads (id) on delete cascade
);
create index problems_upload on uploads.problems (upload_id, id);

-- What each row would do, and the version of the stored row that it was compared with.
create table uploads.rows (
	upload_id uuid   not null,
	line      bigint not null,
	row_key   text   not null,
	basis     text   not null,
	effect    text   not null,
	fields    jsonb  not null,
	constraint rows_pk primary key (upload_id, line),
	constraint rows_upload_fk foreign key (upload_id) references uploads.uploads (id) on delete cascade,
	constraint rows_effect_known check (effect in ('ADDED', 'COMPLETED', 'CONTRADICTED', 'SAME'))
);
