-- A notice on a call goes to everybody who has an application to it, each in a round of its own.
alter table intake.rounds drop constraint rounds_kind_known;
alter table intake.rounds add constraint rounds_kind_known check (kind in ('ASKED', 'WEEK', 'DAY', 'EXTENDED', 'NOTICE'));
alter table intake.rounds add column notice jsonb;
alter table intake.rounds add constraint rounds_notice_says_something check ((kind = 'NOTICE') = (notice is not null));
drop index intake.rounds_once;
create unique index rounds_once on intake.rounds (call_id, kind, deadline) where kind not in ('ASKED', 'NOTICE');
