-- Whoever is erased leaves a number, which the history and applications still name, and nothing that says who it was.
alter table accounts.people
	alter column address drop not null,
	add column warned_at timestamptz,
	add column erased_at timestamptz,
	add constraint people_address_unless_erased check ((address is null) = (erased_at is not null)),
	add constraint people_erased_say_nothing check (erased_at is null or (name = '' and signed_in_at is null and warned_at is null));
