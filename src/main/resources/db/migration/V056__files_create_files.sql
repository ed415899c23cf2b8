-- Files that people send with an application or a report. The owning module says who may have one; a file that did not pass goes to nobody.
create table files.files (
	id          uuid        not null default uuidv7(),
	name        text        not null,
	type        text        not null,
	size        integer     not null,
	sha256      bytea       not null,
	content     bytea,
	uploaded_by uuid        not null,
	uploaded_at timestamptz not null default clock_timestamp(),
	scanned_at  timestamptz,
	threat      text,
	constraint files_pk primary key (id),
	constraint files_type_known check (type in ('PDF', 'JPEG', 'PNG', 'DOCX')),
	constraint files_name_length check (length(name) between 1 and 140),
	constraint files_size check (size > 0 and size <= 20 * 1024 * 1024),
	constraint files_content_size check (content is null or length(content) = size),
	constraint files_sha256_length check (length(sha256) = 32),
	constraint files_threat_not_kept check (threat is null or content is null),
	constraint files_threat_was_scanned check (threat is null or scanned_at is not null)
);
-- Pictures and documents are packed already.
alter table files.files alter column content set storage external;
create index files_to_scan on files.files (uploaded_at) where scanned_at is null;

call history.keep_names('files.files', 'id');
