-- Administrators see who has long stopped coming.
alter table accounts.people add column signed_in_at timestamptz;
