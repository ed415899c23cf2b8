-- What somebody had typed when their session ended, for the browser that sent it and for a day, so that signing in again brings it back.
create table accounts.kept_forms (
	secret_hash bytea       not null,
	page        text        not null,
	fields      jsonb       not null,
	kept_at     timestamptz not null default clock_timestamp(),
	constraint kept_forms_pk primary key (secret_hash),
	constraint kept_forms_hash check (length(secret_hash) = 32),
	constraint kept_forms_page_length check (length(page) <= 500)
);
create index kept_forms_kept on accounts.kept_forms (kept_at);
