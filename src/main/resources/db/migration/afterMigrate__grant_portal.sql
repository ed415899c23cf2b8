-- The portal works as a role that owns nothing: it writes everywhere but in the history, to which it may only add events.
do $$
declare
	place text;
begin
	perform pg_advisory_xact_lock(hashtext('history.grants')); -- instances that start at once
	for place in select nspname from pg_namespace where nspowner = (select oid from pg_roles where rolname = current_user)
			and nspname not in ('history', 'extensions', 'public') and nspname not like 'pg\_%' loop
		execute format('grant usage on schema %I to greenlane_portal', place);
		execute format('grant select, insert, update, delete on all tables in schema %I to greenlane_portal', place);
	end loop;
	-- Sealed versions are added to, and changed by applications.entomb alone.
	revoke update, delete on applications.versions, applications.version_files from greenlane_portal;
	-- So are sealed answers, by screening.entomb; verdicts and questions are ended, and never go.
	revoke update, delete on screening.sealed_answers, screening.sealed_files from greenlane_portal;
	revoke delete on screening.verdicts, screening.clarifications from greenlane_portal;
	grant usage on schema extensions, history to greenlane_portal;
	revoke all on all tables in schema history from greenlane_portal;
	grant select on all tables in schema history to greenlane_portal;
	grant insert on history.events to greenlane_portal;
end $$;
