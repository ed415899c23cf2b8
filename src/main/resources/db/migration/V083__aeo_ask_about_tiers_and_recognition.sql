-- The Compendium of the WCO asks for benefits by tier and for arrangements too; an administration tells them in its own words.
alter table aeo.procedures
	add column benefits_by_tier   text,
	add column mutual_recognition text;
