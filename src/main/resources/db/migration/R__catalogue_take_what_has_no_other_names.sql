-- An arrangement is made before its parties, and has nothing else to be found by until they are there: that is no reason to refuse it.
-- Repeatable, as it comes after the catalogue, whichever number that has.
create or replace function catalogue.say_no_other_names() returns trigger language plpgsql as $$
begin
	new.also := coalesce(new.also, '');
	return new;
end $$;
create or replace trigger entries_no_other_names before insert or update on catalogue.entries
	for each row when (new.also is null) execute function catalogue.say_no_other_names();
