-- The texts of the source that translations follow are called by what they are.
alter table drafts.bases rename to followed_texts;
alter table drafts.followed_texts rename constraint bases_pk to followed_texts_pk;
alter table drafts.followed_texts rename constraint bases_report_fk to followed_texts_report_fk;
alter table drafts.followed_texts rename constraint bases_language_known to followed_texts_language_known;

-- Old saves that pages made by themselves are looked for every night.
create index revisions_by_itself on drafts.revisions (saved_at) where by_itself;
