-- A letter is written in the transaction of what it tells of, and delivered afterwards; what is secret in it is erased once it is done.
create table mail.letters (
	id           uuid        not null,
	message_id   text        not null,
	recipient    text        not null,
	language     text        not null,
	template     text        not null,
	subject      text        not null,
	text         text,
	html         text,
	secret       boolean     not null,
	created_at   timestamptz not null,
	attempts     integer     not null default 0,
	last_error   text,
	delivered_at timestamptz,
	given_up_at  timestamptz,
	constraint letters_pk primary key (id),
	constraint letters_message_id_once unique (message_id),
	constraint letters_language_known check (language in ('en', 'fr', 'es')),
	constraint letters_attempts_counted check (attempts >= 0),
	constraint letters_one_end check (num_nonnulls(delivered_at, given_up_at) <= 1),
	constraint letters_given_up_with_reason check (given_up_at is null or last_error is not null),
	constraint letters_both_texts check (num_nulls(text, html) in (0, 2)),
	constraint letters_erased_if_secret_and_done
		check ((text is null) = (secret and num_nonnulls(delivered_at, given_up_at) = 1))
);
create index letters_created on mail.letters (created_at);

-- What db-scheduler is to do and when, in the form that it asks for; instances of the portal share it.
create table mail.scheduled_tasks (
	task_name            text        not null,
	task_instance        text        not null,
	task_data            bytea,
	execution_time       timestamptz not null,
	picked               boolean     not null,
	picked_by            text,
	last_success         timestamptz,
	last_failure         timestamptz,
	consecutive_failures integer,
	last_heartbeat       timestamptz,
	version              bigint      not null,
	priority             smallint,
	constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on mail.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on mail.scheduled_tasks (last_heartbeat);
