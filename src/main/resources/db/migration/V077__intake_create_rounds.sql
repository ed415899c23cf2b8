-- Letters to everybody who has a draft: a round of them, and to which drafts it went, so that none gets the same letter twice.
create table intake.rounds (
	id       uuid        not null,
	call_id  uuid        not null,
	kind     text        not null,
	deadline timestamptz not null,
	before   timestamptz,
	at       timestamptz not null,
	person   uuid,
	done_at  timestamptz,
	drafts   integer,
	constraint rounds_pk primary key (id),
	constraint rounds_call foreign key (call_id) references calls.calls (id),
	constraint rounds_kind_known check (kind in ('ASKED', 'WEEK', 'DAY', 'EXTENDED')),
	constraint rounds_asked_by_somebody check (kind <> 'ASKED' or person is not null),
	constraint rounds_done_with_count check ((done_at is null) = (drafts is null))
);
create index rounds_of_call on intake.rounds (call_id, at);
-- The clock asks for each of its own once for each deadline, however many instances look.
create unique index rounds_once on intake.rounds (call_id, kind, deadline) where kind <> 'ASKED';

create table intake.reminded (
	round_id       uuid        not null,
	application_id uuid        not null,
	at             timestamptz not null,
	constraint reminded_pk primary key (round_id, application_id),
	constraint reminded_round foreign key (round_id) references intake.rounds (id),
	constraint reminded_application foreign key (application_id) references applications.applications (id) on delete cascade
);
create index reminded_application on intake.reminded (application_id);
