-- Erasing somebody takes the letters that name them too, and a letter that says it is done leaves nothing behind.
alter table mail.letters
	add column about    uuid[]  not null default '{}',
	add column fleeting boolean not null default false,
	add constraint letters_fleeting_are_deleted check (not fleeting or num_nonnulls(delivered_at, given_up_at) = 0);
create index letters_recipient on mail.letters (recipient);
