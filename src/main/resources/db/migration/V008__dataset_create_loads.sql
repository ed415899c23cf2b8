-- What was loaded and when: files that were loaded already are not read again, and what an upgrade changed stays known.
create table dataset.loads (
	id          bigint      not null generated always as identity,
	fingerprint text        not null,
	shipped     boolean     not null,
	loaded_at   timestamptz not null default clock_timestamp(),
	inserted    integer     not null,
	updated     integer     not null,
	deleted     integer     not null,
	unchanged   integer     not null,
	kept        integer     not null,
	constraint loads_pk primary key (id)
);
