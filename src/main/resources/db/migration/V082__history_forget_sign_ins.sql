-- When somebody signed in, and with what, is kept for a time and not for ever. Only that can be forgotten, and nothing that is younger
-- than 90 days; what was decided and changed stays.
create function history.forget_sign_ins(before timestamptz) returns integer language plpgsql security definer set search_path = history, pg_catalog as $$
declare
	forgotten integer;
begin
	delete from history.events where kind in ('SIGNED_IN', 'SIGNED_OUT', 'SIGNED_OUT_EVERYWHERE')
		and at < least(before, now() - interval '90 days');
	get diagnostics forgotten = row_count;
	return forgotten;
end $$;
revoke execute on function history.forget_sign_ins(timestamptz) from public;
grant execute on function history.forget_sign_ins(timestamptz) to greenlane_portal;
