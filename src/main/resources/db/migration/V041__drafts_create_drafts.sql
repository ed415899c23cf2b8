-- Drafts of reports: every save is kept, so that nobody's words are lost and a translation knows what it was made from.
create table drafts.revisions (
	report_id uuid        not null,
	language  text        not null,
	revision  integer     not null,
	title     text        not null,
	body      text        not null,
	saved_at  timestamptz not null default clock_timestamp(),
	saved_by  uuid,
	by_itself boolean     not null default false,
	constraint revisions_pk primary key (report_id, language, revision),
	constraint revisions_report_fk foreign key (report_id) references reports.reports (id) on delete cascade,
	constraint revisions_language_known check (language in ('en', 'fr', 'es')),
	constraint revisions_numbered check (revision > 0)
);

-- The text of the source that a translation follows: what was changed in the source since is what it is behind by.
create table drafts.bases (
	report_id       uuid        not null,
	language        text        not null,
	source_revision integer     not null,
	source_body     text        not null,
	set_at          timestamptz not null default clock_timestamp(),
	constraint bases_pk primary key (report_id, language),
	constraint bases_report_fk foreign key (report_id) references reports.reports (id) on delete cascade,
	constraint bases_language_known check (language in ('en', 'fr', 'es'))
);

-- A link by which a speaker reads the part about them before it is published. Whoever has the token has the link: only its hash is kept.
create table drafts.speaker_links (
	id         uuid        not null default uuidv7(),
	report_id  uuid        not null,
	language   text        not null,
	heading    text        not null,
	speaker    text        not null,
	token_hash bytea       not null,
	made_by    uuid        not null,
	made_at    timestamptz not null default clock_timestamp(),
	expires_at timestamptz not null,
	revoked_at timestamptz,
	constraint speaker_links_pk primary key (id),
	constraint speaker_links_token_once unique (token_hash),
	constraint speaker_links_report_fk foreign key (report_id) references reports.reports (id) on delete cascade,
	constraint speaker_links_language_known check (language in ('en', 'fr', 'es'))
);
create index speaker_links_report on drafts.speaker_links (report_id);

-- What editors note for each other, and what speakers remark; never for the public.
create table drafts.notes (
	id              uuid        not null default uuidv7(),
	report_id       uuid        not null,
	said            text        not null,
	written_by      uuid,
	speaker_link_id uuid,
	written_at      timestamptz not null default clock_timestamp(),
	done_at         timestamptz,
	done_by         uuid,
	constraint notes_pk primary key (id),
	constraint notes_report_fk foreign key (report_id) references reports.reports (id) on delete cascade,
	constraint notes_speaker_link_fk foreign key (speaker_link_id) references drafts.speaker_links (id) on delete cascade,
	constraint notes_of_somebody check (num_nonnulls(written_by, speaker_link_id) = 1)
);
create index notes_report on drafts.notes (report_id, written_at);
