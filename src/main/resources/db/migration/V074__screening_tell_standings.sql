-- Where screening stands for each application that was ever sent, by its newest sealed version.
create view screening.standings as
select a.id as application_id, a.call_id, v.number as version, a.withdrawn_at is not null as withdrawn,
	case
		when d.outcome = 'ELIGIBLE' then 'ELIGIBLE'
		when d.confirmed_at is not null then 'INELIGIBLE'
		when d.outcome = 'INELIGIBLE' then 'PROPOSED'
		when exists (select from screening.verdicts o where o.application_id = a.id and o.number < v.number and o.ended_at is null) then 'STALE'
		else 'PENDING'
	end as standing,
	d.id as verdict_id, d.reason, coalesce(d.confirmed_at, d.decided_at) as standing_at,
	case
		when c.id is null then 'NONE'
		when c.answered_at is not null then 'ANSWERED'
		when c.due_at < clock_timestamp() then 'OVERDUE'
		else 'OPEN'
	end as clarification,
	c.id as clarification_id, c.due_at as clarification_due_at
from applications.applications a
cross join lateral (select s.number from applications.versions s where s.application_id = a.id order by s.number desc limit 1) v
left join screening.verdicts d on d.application_id = a.id and d.number = v.number and d.ended_at is null
left join lateral (select q.id, q.answered_at, q.due_at from screening.clarifications q
	where q.application_id = a.id and q.closed_at is null order by q.asked_at desc limit 1) c on true;
